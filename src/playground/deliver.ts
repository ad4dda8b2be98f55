/** What came back from the bot for a delivery, or for the first of several alike. */
export interface Delivered {
  readonly status: number;
  readonly text: string;
  readonly ms: number;
  /** One per repetition. */
  readonly statuses: readonly number[];
}

/** Posts the same bytes so many times, all at once; a bot that does not answer at all counts as status 0. */
export async function deliver(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  times = 1,
): Promise<Delivered> {
  const began = performance.now();
  const once = async () => {
    try {
      const response = await fetch(url, { method: 'POST', headers, body });
      return { status: response.status, text: await response.text() };
    } catch {
      return { status: 0, text: '' };
    }
  };
  const first = once();
  const answers = await Promise.all([first, ...Array.from({ length: times - 1 }, once)]);
  const statuses = answers.map(({ status }) => status);
  return { ...(await first), ms: performance.now() - began, statuses };
}
