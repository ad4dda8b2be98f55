import type { Inbound } from '#conversation/inbound.ts';
import { limits } from './limits.ts';
import { type Inputs, readForm } from './modal.ts';
import { parseTyped } from './parse.ts';
import type { Action, Closed, Submission } from './payload.ts';

interface OpenForm {
  newest: Inbound;
  values: Inputs;
  /** Whether the house has heard the newest. */
  told: boolean;
  /** Runs while the house is not to be told again yet. */
  pause: NodeJS.Timeout | null;
}

/**
 * What stands in the forms that people have open. Slack reports each change, but says nothing of the content when a
 * form is closed; the last report is what can be given back. The house keeps the first change of each form at once and
 * the newest every two seconds, so that not even the end of this process loses more.
 */
export function createHalfFilled(hand: (inbound: Inbound) => void) {
  const forms = new Map<string, OpenForm>();

  const tell = (form: OpenForm) => {
    form.told = true;
    form.pause = setTimeout(() => {
      form.pause = null;
      if (!form.told) tell(form);
    }, limits.typedEveryMs);
    hand(form.newest);
  };

  /** Forgets a form; the house hears first what it has not heard, unless it is about to hear all of it. */
  const forget = (viewId: string, form: OpenForm, last: 'tell' | 'drop') => {
    forms.delete(viewId);
    if (form.pause) clearTimeout(form.pause);
    if (last === 'tell' && !form.told) hand(form.newest);
  };

  return {
    /** True when the payload is a change inside an open form and no press. */
    noted(body: Action): boolean {
      const { view, actions } = body;
      if (view?.type !== 'modal' || actions[0].type === 'button') return false;
      if (!view.state) return true;
      const values = readForm(view.state);
      const newest = parseTyped(body, view.id, values);
      const form = forms.get(view.id) ?? { newest, values, told: false, pause: null };
      Object.assign(form, { newest, values, told: false });
      // Set anew, so that the form longest untouched comes first.
      forms.delete(view.id);
      forms.set(view.id, form);
      if (!form.pause) tell(form);
      for (const [oldest, one] of forms) {
        if (forms.size <= limits.openForms) break;
        forget(oldest, one, 'tell');
      }
      return true;
    },

    /** Hands out what was last seen in a form that is sent or closed now, and forgets it. */
    take({ view }: Closed | Submission): Inputs | null {
      const form = forms.get(view.id);
      if (form) forget(view.id, form, 'drop');
      return form?.values ?? null;
    },

    /** Tells the house everything it has not heard yet. */
    flush(): void {
      for (const [viewId, form] of forms) forget(viewId, form, 'tell');
    },
  };
}
