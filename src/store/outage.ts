/** Prisma's own codes: not reachable, timed out, closed, no connection free, transaction expired, write conflict. */
const prismaCodes = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2034']);
const systemCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'ENOSPC']);
/**
 * SQLSTATE, whole or by class (PostgreSQL manual, appendix A): connection, rollback for a conflict, resources such as a
 * full disk, lock not available, stopped by an operator or a time limit, system error; read-only after a failover, and
 * a transaction ended for idling.
 */
const sqlStates = /^(08...|40...|53...|55P03|57...|58...|25006|25P03)$/;
/** The driver gives these no code. */
const driverMessages = new Set([
  'Connection terminated',
  'Connection terminated unexpectedly',
  'Connection terminated due to connection timeout',
  'Client has encountered a connection error and is not queryable',
  'Client was closed and is not queryable',
  'timeout exceeded when trying to connect',
]);

/** True when the database could not do its part: nothing was kept, and the same deed may succeed later. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, meta } = error as { code?: unknown; meta?: { driverAdapterError?: { cause?: unknown } } };
  // A failed COMMIT comes as the adapter's own error, everything else wrapped in one of Prisma's.
  const cause = (meta?.driverAdapterError?.cause ?? error.cause) as { originalCode?: unknown } | undefined;
  const codes = [code, cause?.originalCode].filter((one) => typeof one === 'string');
  return (
    codes.some((one) => prismaCodes.has(one) || systemCodes.has(one) || sqlStates.test(one)) ||
    driverMessages.has(error.message)
  );
}
