/**
 * The same message with what PostgreSQL can keep of its texts: it takes neither NUL nor half a surrogate pair, and one
 * such text would keep every envelope of its batch from being stored.
 */
export function storable<Message>(message: Message): Message {
  return replaced(message) as Message;
}

function replaced(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\0', '\ufffd');
  if (Array.isArray(value)) return value.map(replaced);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [replaced(key), replaced(part)]));
}
