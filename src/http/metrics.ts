/** Counts and durations for operators, in the Prometheus text format. No label ever names a person, case or place. */
export interface Metrics {
  count(name: string, labels?: Readonly<Record<string, string>>): void;
  print(): string;
}

export function createMetrics(): Metrics {
  const counts = new Map<string, number>();
  return {
    count(name, labels = {}) {
      const written = Object.entries(labels).map(([key, value]) => `${key}="${value}"`);
      const line = `fieldnote_${name}_total${written.length > 0 ? `{${written.join(',')}}` : ''}`;
      counts.set(line, (counts.get(line) ?? 0) + 1);
    },
    print: () => [...counts].map(([line, count]) => `${line} ${count}`).join('\n'),
  };
}
