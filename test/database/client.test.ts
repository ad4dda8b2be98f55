import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { beforeAll, describe, expect, it } from 'vitest';
import { createLog } from '#kernel/log.ts';
import { type Database, openDatabase } from '#store/client.ts';
import { isOutage } from '#store/outage.ts';
import { openPostgres } from '#store/postgres.ts';
import { DatabaseUnusable } from '#store/sql.ts';
import { seedCase } from './caseload.ts';
import { freshPostgresUrl, withDatabases } from './harness.ts';

const silent = createLog('silent');

const organization = (id: string) => ({ id, name: 'x', timeZone: 'UTC', noteDueHours: 1, noteDueSource: 'x' });

withDatabases('A database', (database) => {
  it('is ready once it is migrated, and migrating it again changes nothing', async () => {
    expect(await database().ready()).toBe(true);
    expect(await database().migrate()).toEqual([]);
  });

  it('gives back the very instant it was given, whatever zone the server keeps', async () => {
    const createdAt = new Date('2026-07-01T03:04:05.678Z');
    const { prisma, sql } = database();
    await prisma.organization.create({ data: { ...organization('instant'), createdAt } });
    expect((await prisma.organization.findUnique({ where: { id: 'instant' } }))?.createdAt).toEqual(createdAt);
    const [row] = await sql.query<{ ms: string }>(
      `SELECT (extract(epoch FROM created_at) * 1000)::bigint::text AS ms FROM organization WHERE id = 'instant'`,
    );
    expect(Number(row?.ms)).toBe(createdAt.getTime());
  });

  it('keeps a case date a date', async () => {
    const { caseId } = await seedCase(database().prisma);
    const [row] = await database().sql.query('SELECT opened_on::text AS day FROM case_file WHERE id = $1', [caseId]);
    expect(row).toEqual({ day: '2026-01-05' });
  });

  it('F25: undoes a transaction of Prisma whole when it throws', async () => {
    const deed = database().prisma.$transaction(async (tx) => {
      await tx.organization.create({ data: organization('half') });
      throw new Error('half way');
    });
    await expect(deed).rejects.toThrow('half way');
    expect(await database().prisma.organization.count({ where: { id: 'half' } })).toBe(0);
  });

  it('F25: undoes a raw transaction whole when it throws, and goes on with the next', async () => {
    const deed = database().transaction(async (sql) => {
      await sql.exec(`DELETE FROM organization`).catch(() => undefined);
      throw new Error('half way');
    });
    await expect(deed).rejects.toThrow('half way');
    expect(await database().transaction((sql) => sql.query('SELECT 1 AS one'))).toEqual([{ one: 1 }]);
  });
});

describe('F25: a deed on PostgreSQL ends with an outage', () => {
  const short = { connect: 500, lock: 300, statement: 1_500, held: 2_500 };
  let database: Database;
  beforeAll(async () => {
    database = await openPostgres(await freshPostgresUrl(), silent, 3, short);
    return () => database.close();
  });
  const count = (id: string) => database.prisma.organization.count({ where: { id: { startsWith: id } } });
  const failure = (deed: Promise<unknown>) =>
    deed.then(
      () => 'done',
      (error: unknown) => error,
    );

  it('when the server stalls in the middle; nothing of it is kept, and others go on meanwhile', async () => {
    let pid = 0;
    const deed = database.prisma.$transaction(async (tx) => {
      await tx.organization.create({ data: organization('stall') });
      const [backend] = await tx.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`;
      pid = backend?.pid ?? 0;
      process.kill(pid, 'SIGSTOP');
      await tx.organization.create({ data: organization('stall too') });
    });
    const error = await failure(deed);
    const meanwhile = await count('stall').finally(() => process.kill(pid, 'SIGCONT'));
    expect(isOutage(error)).toBe(true);
    expect(meanwhile).toBe(0);
    await database.prisma.organization.create({ data: organization('stall') });
    expect(await count('stall')).toBe(1);
  });

  it('when another one holds its row too long', async () => {
    await database.prisma.organization.create({ data: organization('row') });
    const rename = (name: string) => ({ where: { id: 'row' }, data: { name } });
    const second = await database.prisma.$transaction(async (tx) => {
      await tx.organization.update(rename('first'));
      return failure(database.prisma.organization.update(rename('second')));
    });
    expect(isOutage(second)).toBe(true);
    expect((await database.prisma.organization.findUnique({ where: { id: 'row' } }))?.name).toBe('first');
  });

  it('when a statement runs too long', async () => {
    expect(isOutage(await failure(database.prisma.$queryRaw`SELECT pg_sleep(5)`))).toBe(true);
  });

  it('when the server cuts its connection, and nothing of it is kept', async () => {
    const deed = database.prisma.$transaction(async (tx) => {
      await tx.organization.create({ data: organization('cut') });
      const [backend] = await tx.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`;
      await database.sql.query('SELECT pg_terminate_backend($1)', [backend?.pid]);
      await tx.organization.create({ data: organization('cut too') });
    });
    expect(isOutage(await failure(deed))).toBe(true);
    expect(await count('cut')).toBe(0);
  });

  it('when no connection comes free', async () => {
    const busy = [1, 2, 3].map(() => database.transaction((sql) => sql.query('SELECT pg_sleep(1)')));
    expect(isOutage(await failure(database.prisma.organization.count()))).toBe(true);
    await Promise.all(busy);
  });
});

describe('Opening PostgreSQL', () => {
  const open = (url: string) => openDatabase({ url: { reveal: () => url }, dataDir: '', log: silent });

  it('names the fault, and neither address nor password, when nothing answers', async () => {
    await expect(open('postgresql://someone:hunter2@127.0.0.1:1/x')).rejects.toEqual(
      new DatabaseUnusable('PostgreSQL at DATABASE_URL does not answer (ECONNREFUSED).'),
    );
  });

  it('refuses a server before version 15', async () => {
    const server = await oldServer();
    await expect(open(server.url)).rejects.toEqual(
      new DatabaseUnusable('PostgreSQL 15 or later is needed; DATABASE_URL leads to 14.9.'),
    );
    server.close();
  });

  it('is not ready, instead of failing, once the server does not answer', async () => {
    const database = await open(await freshPostgresUrl());
    await database.close();
    expect(await database.ready()).toBe(false);
  });
});

/** Speaks just enough of the protocol to say that it is PostgreSQL 14.9. */
async function oldServer() {
  const message = (type: string, ...parts: Buffer[]) => {
    const body = Buffer.concat(parts);
    const length = Buffer.alloc(4);
    length.writeInt32BE(body.length + 4);
    return Buffer.concat([Buffer.from(type), length, body]);
  };
  const ready = message('Z', Buffer.from('I'));
  const column = (name: string) => Buffer.concat([Buffer.from(`${name}\0`), Buffer.alloc(18)]);
  const value = (text: string) => Buffer.concat([Buffer.from([0, 0, 0, text.length]), Buffer.from(text)]);
  const row = [
    message('T', Buffer.from([0, 2]), column('number'), column('name')),
    message('D', Buffer.from([0, 2]), value('140009'), value('14.9')),
  ];
  const done = message('C', Buffer.from('SELECT 1\0'));
  const server = createServer((socket) => {
    socket.once('data', () => {
      socket.write(Buffer.concat([message('R', Buffer.alloc(4)), ready]));
      socket.on('data', (asked) => {
        if (asked[0] === 'X'.charCodeAt(0)) return socket.end();
        return socket.write(Buffer.concat([...(`${asked}`.includes('server_version') ? row : []), done, ready]));
      });
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `postgresql://someone@127.0.0.1:${port}/x`, close: () => server.close() };
}
