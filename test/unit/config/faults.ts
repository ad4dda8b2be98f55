import { ConfigFault, readConfig } from '#config/config.ts';

/** What is wrong with these settings; nothing when a process would start with them. */
export function faultsOf(variables: Readonly<Record<string, string>>): readonly string[] {
  try {
    readConfig(variables);
    return [];
  } catch (error) {
    if (error instanceof ConfigFault) return error.faults;
    throw error;
  }
}
