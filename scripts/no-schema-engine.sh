#!/bin/sh
# Stands in for Prisma's native schema engine, which would have to be downloaded. It must fail: an engine that
# answered 0 would let `prisma migrate` report success and apply nothing.
echo 'use `npm run db:migrate`' >&2
exit 1
