/** What one check found. `fix` is what the operator does about it; neither part ever holds a secret or case text. */
export type Finding =
  | { readonly check: string; readonly verdict: 'pass' | 'skip'; readonly note?: string }
  | { readonly check: string; readonly verdict: 'fail'; readonly fix: string };

export const pass = (check: string, note?: string): Finding => ({ check, verdict: 'pass', ...(note && { note }) });
export const skip = (check: string, note: string): Finding => ({ check, verdict: 'skip', note });
export const fail = (check: string, fix: string): Finding => ({ check, verdict: 'fail', fix });

/** What is wrong, as a code: an error's own words may quote an address, a name or what was sent. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const from = error.cause instanceof Error ? error.cause : error;
  return 'code' in from && typeof from.code === 'string' ? from.code : from.name;
}

/** The list as it is printed, one line a check, and how many failed. */
export function printed(findings: readonly Finding[]): { readonly text: string; readonly failed: number } {
  const lines = findings.map((one) => {
    if (one.verdict === 'fail') return `FAIL  ${one.check}: ${one.fix}`;
    return `${one.verdict}  ${one.check}${one.note ? ` (${one.note})` : ''}`;
  });
  const counted = (verdict: Finding['verdict']) => findings.filter((one) => one.verdict === verdict).length;
  const failed = counted('fail');
  lines.push('', `${counted('pass')} passed, ${failed} failed, ${counted('skip')} not checked`);
  return { text: lines.join('\n'), failed };
}
