/** What was fetched: its bytes, or why there are none. */
export type Download =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'large' }
  /** `code` is a word of ours or `http_` and the status. */
  | { readonly kind: 'unfetched'; readonly code: string };

const mostRedirects = 3;

/**
 * Fetches a file whose address came from outside. `headersFor` says what is sent to an address, or null for one that
 * must not be called; each redirect is asked about again, so that neither the request nor a token goes where it should
 * not (C6). Reads no more than `most` bytes and gives up after `withinMs`. A page in place of the file, as of a login,
 * is no file. Never rejects.
 */
export async function download(
  address: string,
  rules: {
    readonly headersFor: (url: URL) => Readonly<Record<string, string>> | null;
    readonly most: number;
    readonly withinMs: number;
  },
): Promise<Download> {
  const calling = new AbortController();
  const timer = setTimeout(() => calling.abort(), rules.withinMs);
  try {
    const response = await call(address, rules.headersFor, calling.signal);
    return typeof response === 'string' ? unfetched(response) : await read(response, rules.most);
  } catch {
    return unfetched(calling.signal.aborted ? 'timeout' : 'no_answer');
  } finally {
    clearTimeout(timer);
    // Lets go of a body that was not read to its end.
    calling.abort();
  }
}

async function call(
  address: string,
  headersFor: (url: URL) => Readonly<Record<string, string>> | null,
  signal: AbortSignal,
): Promise<Response | string> {
  let next = address;
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const url = URL.canParse(next) ? new URL(next) : null;
    const headers = url && url.username === '' ? headersFor(url) : null;
    if (!url || !headers) return 'foreign_address';
    const response = await fetch(url, { headers, redirect: 'manual', signal });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || !location) return response;
    next = URL.canParse(location, url.href) ? new URL(location, url).href : '';
  }
  return 'redirects';
}

async function read(response: Response, most: number): Promise<Download> {
  if (response.status !== 200 || !response.body) return unfetched(`http_${response.status}`);
  if (response.headers.get('content-type')?.startsWith('text/html')) return unfetched('html');
  if (Number(response.headers.get('content-length')) > most) return { kind: 'large' };
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.length;
    if (size > most) return { kind: 'large' };
    chunks.push(chunk);
  }
  return size > 0 ? { kind: 'bytes', bytes: Buffer.concat(chunks) } : unfetched('empty');
}

const unfetched = (code: string): Download => ({ kind: 'unfetched', code });
