/** A recording of somebody's voice, as a transcription service takes it. */
export interface Clip {
  readonly bytes: Uint8Array;
  /** One of `clipFormats`. */
  readonly mime: string;
}

/** The sound formats that can be written down, and the file ending a service knows each by. */
const clipFormats: Readonly<Record<string, string>> = {
  'audio/mp4': 'm4a',
  'audio/m4a': 'm4a',
  'audio/x-m4a': 'm4a',
  'audio/aac': 'm4a',
  'audio/mpeg': 'mp3',
  'audio/mp3': 'mp3',
  'audio/ogg': 'ogg',
  'audio/opus': 'ogg',
  'audio/wav': 'wav',
  'audio/x-wav': 'wav',
  'audio/flac': 'flac',
  'audio/webm': 'webm',
  // A clip recorded in the chat can come in a container for pictures that holds sound alone.
  'video/mp4': 'mp4',
  'video/webm': 'webm',
};

/** The file ending of a clip's format, or undefined where it is no format we take. */
export const clipEnding = (mime: string): string | undefined => clipFormats[mime];

/** The format a file ending stands for, or undefined. */
export const clipMime = (ending: string): string | undefined =>
  Object.entries(clipFormats).find(([, one]) => one === ending.toLowerCase())?.[0];

/** A quarter of an hour at the rate phones record in; services take 25 MB. */
export const mostClipBytes = 15 * 1024 * 1024;

/** How long a clip that could not be written down is kept for another try. */
export const daysClipKept = 7;
