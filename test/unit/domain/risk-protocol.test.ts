import { describe, expect, it } from 'vitest';
import { riskFlags } from '#domain/contact.ts';
import { byUrgency, protocolSteps, protocols } from '#domain/risk-protocol.ts';

describe('the protocols', () => {
  it.each(riskFlags)('for %s have two to four different steps, whom to tell last, and a source', (code) => {
    const { steps, source } = protocols[code];
    expect(steps.length).toBeGreaterThanOrEqual(2);
    expect(steps.length).toBeLessThanOrEqual(4);
    expect(new Set(steps).size).toBe(steps.length);
    expect(steps.at(-1)).toMatch(/^tell_supervisor/);
    expect(source).not.toBe('');
  });

  it('leave no step of the list unused', () => {
    const used = new Set(riskFlags.flatMap((code) => protocols[code].steps));
    expect(protocolSteps.filter((step) => !used.has(step))).toEqual([]);
  });

  it('whose first step is due now tell the supervisor at once', () => {
    for (const code of riskFlags.filter((one) => protocols[one].urgency === 'now')) {
      expect(protocols[code].steps, code).toContain('tell_supervisor_now');
    }
  });

  it('of thoughts of suicide: stay, ask, call the crisis line, tell the supervisor', () => {
    expect(protocols.suicidal_ideation).toMatchObject({
      urgency: 'now',
      steps: ['stay', 'ask_suicide', 'call_988', 'tell_supervisor_now'],
    });
  });

  it('put the most urgent signal first and leave equals as they came', () => {
    const codes = ['housing_loss', 'fall', 'weapon', 'psychosis', 'overdose'] as const;
    expect(byUrgency(codes.map((code) => ({ code }))).map(({ code }) => code)).toEqual([
      'weapon',
      'overdose',
      'fall',
      'psychosis',
      'housing_loss',
    ]);
  });
});
