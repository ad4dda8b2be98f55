import { expect, it } from 'vitest';
import { isOutage } from '#store/outage.ts';

const failure = (fields: object, message = 'x') => Object.assign(new Error(message), fields);
const fromAdapter = (originalCode: string) =>
  failure({ code: 'P2039', meta: { driverAdapterError: { cause: { originalCode } } } });

it.each([
  ['the server is not there', failure({ code: 'P1001' })],
  ['the network refuses', failure({ code: 'ECONNREFUSED' })],
  ['the transaction took too long', failure({ code: 'P2028' })],
  ['the disk is full', fromAdapter('53100')],
  ['there are too many connections', fromAdapter('53300')],
  ['a lock did not come free', fromAdapter('55P03')],
  ['the statement took too long', fromAdapter('57014')],
  ['the server shuts down', fromAdapter('57P01')],
  ['the server shuts down in the middle of a commit', failure({ cause: { originalCode: '57P01' } })],
  ['two transactions block each other', failure({ code: '40P01' })],
  ['the server became a read-only replica', failure({ code: '25006' })],
  ['the driver gave up waiting for a connection', failure({}, 'timeout exceeded when trying to connect')],
  ['the driver lost its connection', failure({}, 'Connection terminated')],
])('F25: it is an outage when %s', (_case, error) => {
  expect(isOutage(error)).toBe(true);
});

it.each([
  [
    'a row exists already',
    failure({ code: 'P2002', meta: { driverAdapterError: { cause: { originalCode: '23505' } } } }),
  ],
  ['a signed note is to be changed', fromAdapter('23001')],
  ['the SQL is wrong', fromAdapter('42601')],
  ['our own code failed', new TypeError('x is not a function')],
  ['a code is no text', failure({ code: 53_100 })],
  ['it is no error', { code: 'P1001' }],
])('F25: it is no outage when %s', (_case, error) => {
  expect(isOutage(error)).toBe(false);
});
