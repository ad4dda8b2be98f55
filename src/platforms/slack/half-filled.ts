import { limits } from './limits.ts';
import { type Inputs, readForm } from './modal.ts';
import type { Action, Closed, Submission } from './payload.ts';

/**
 * What stands in the forms that people have open. Slack reports each change, but says nothing of the content when a
 * form is closed; the last report is what can be given back. Held in memory only, for the newest forms.
 */
export function createHalfFilled() {
  const forms = new Map<string, Inputs>();

  return {
    /** True when the payload is a change inside an open form and no press. */
    noted({ view, actions }: Action): boolean {
      if (view?.type !== 'modal' || actions[0].type === 'button') return false;
      forms.delete(view.id);
      if (view.state) forms.set(view.id, readForm(view.state));
      const [oldest] = forms.keys();
      if (forms.size > limits.openForms && oldest) forms.delete(oldest);
      return true;
    },

    /** Hands out what was last seen in a form and forgets it. */
    take({ view }: Closed | Submission): Inputs | null {
      const values = forms.get(view.id) ?? null;
      forms.delete(view.id);
      return values;
    },
  };
}
