import type { SecondReader, Transcriber } from '#casework/ports-model.ts';
import type { LlmConfig } from '#config/llm.ts';
import type { LlmOptions } from './llm.ts';

export interface Models {
  /** Null where no language model is set up. */
  readonly secondReader: SecondReader | null;
  readonly transcriber: Transcriber;
}

/**
 * The models of the settings. What asks them is loaded with the first note or clip: the libraries take more memory than
 * all the rest. Listening ends when `stopping` is aborted.
 */
export function openModels(
  { config, ...rest }: Omit<LlmOptions, 'config'> & { readonly config: LlmConfig | null },
  stopping: AbortSignal,
): Models {
  if (!config) return { secondReader: null, transcriber: noEars };
  const reader = once(async () => {
    const [{ openLlm }, { createNoteReader }] = await Promise.all([import('./llm.ts'), import('./note-reader.ts')]);
    const llm = await openLlm({ config, ...rest });
    return createNoteReader({ prompt: llm.prompt('note-reader'), ask: llm.ask });
  });
  const { transcriber: address, dailyTokens } = config;
  const ears =
    address &&
    once(async () => {
      const { createTranscriber } = await import('./transcriber.ts');
      return createTranscriber(address, { dailyTokens, ...rest }, stopping);
    });
  return {
    secondReader: { read: async (...asked) => (await reader()).read(...asked) },
    transcriber: ears ? { on: true, transcribe: async (...asked) => (await ears()).transcribe(...asked) } : noEars,
  };
}

const noEars: Transcriber = { on: false, transcribe: async () => ({ kind: 'off' }) };

function once<Value>(open: () => Promise<Value>): () => Promise<Value> {
  let opened: Promise<Value> | undefined;
  return () => {
    opened ??= open();
    return opened;
  };
}
