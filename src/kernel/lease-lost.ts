/** Another process took the delivery over while we worked on it: whatever was done is undone, nothing is said. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}
