/** A clip as a person of the playground sends it. */
export interface SpokenClip {
  readonly bytes: Buffer;
  readonly mime: string;
}

const chunk = (id: string, body: Buffer) => {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(body.length);
  return Buffer.concat([Buffer.from(id), size, body, Buffer.alloc(body.length % 2)]);
};

/**
 * A recording in which these words are said: a tenth of a second of silence in the WAVE format, with the words as its
 * comment, where the playground's own ears find them. What stands in [brackets] is hard to hear.
 */
export function clipSaying(words: string): SpokenClip {
  const format = Buffer.alloc(16);
  format.writeUInt16LE(1, 0); // PCM
  format.writeUInt16LE(1, 2); // one channel
  format.writeUInt32LE(8000, 4);
  format.writeUInt32LE(8000, 8);
  format.writeUInt16LE(1, 12);
  format.writeUInt16LE(8, 14);
  const comment = chunk('LIST', Buffer.concat([Buffer.from('INFO'), chunk('ICMT', Buffer.from(words))]));
  const body = Buffer.concat([
    Buffer.from('WAVE'),
    chunk('fmt ', format),
    chunk('data', Buffer.alloc(800, 128)),
    comment,
  ]);
  return { bytes: chunk('RIFF', body), mime: 'audio/wav' };
}

/** What is said in a clip made here; null for any other recording. */
export function wordsIn(bytes: Buffer): string | null {
  const at = bytes.lastIndexOf('ICMT');
  if (at < 0 || bytes.length < at + 8) return null;
  return bytes.subarray(at + 8, at + 8 + bytes.readUInt32LE(at + 4)).toString('utf8');
}
