import type { Config } from '#config/config.ts';
import type { ModelAddress } from '#config/llm.ts';
import { dateOf, systemClock } from '#kernel/clock.ts';
import type { Failure } from '#llm/failure.ts';
import { type Finding, fail, pass, skip } from './finding.ts';

/** The language models: whether each address answers, takes the key and has the model. Asks nothing and costs nothing. */
export async function checkModels({ llm }: Config): Promise<Finding[]> {
  if (!llm) return [skip('Language model', 'none: every path works without')];
  const [first, second] = llm.models;
  const findings = [await checkModel('Language model', first)];
  if (second) findings.push(await checkModel('Fallback model', second));
  if (llm.transcriber) findings.push(await checkModel('Transcription', llm.transcriber));
  return findings;
}

const fixes: Partial<Record<Failure, string>> = {
  unauthorized: 'the key is refused: copy it again',
  unreachable: 'no connection: allow outgoing HTTPS to it',
  timeout: 'no answer within 5 s: look whether the server is up',
  bad_gateway: 'something else answers there: a base URL ends in /v1',
  rejected: 'it does not know this address: a base URL ends in /v1',
};

async function checkModel(check: string, address: ModelAddress): Promise<Finding> {
  // Loaded only here: the libraries are large.
  const [{ openAiClient }, { failureOf }] = await Promise.all([import('#llm/model.ts'), import('#llm/failure.ts')]);
  try {
    const { data } = await openAiClient(address).models.list({ signal: AbortSignal.timeout(5_000) });
    // Azure lists what could be deployed, not what is.
    if (address.azure || data.some(({ id }) => id === address.model))
      return pass(check, 'it answers and takes the key');
    return fail(check, 'the server has no model of this name: compare it with the list of models there.');
  } catch (error) {
    const { failure } = failureOf(error, dateOf(systemClock.now()));
    return fail(check, `${fixes[failure] ?? `it failed (${failure}): ask whoever runs it`}.`);
  }
}
