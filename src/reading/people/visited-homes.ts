import type { Page } from '#reading/normalise.ts';
import { leadingTo } from '#reading/spans.ts';
import type { Mention } from './people.ts';

/** Whether a name only says whose home or number it is: "Loy's trailer", "la traila de Mr. Ayala". */
export const isHousehold = (page: Page, mention: Mention) =>
  (/\b(?:traila|trailer|apto|apartamento|depa|domicilio|casa) (?:de|del|d) (?:la |el )?$/.test(
    leadingTo(page.plain, mention.span.start),
  ) &&
    isVisitedHome(page, mention)) ||
  (/^'s (?:job|work|workplace|job ?site|shop|shelter|program|motel|camp)\b/.test(
    page.plain.slice(mention.span.end, mention.span.end + 11),
  ) &&
    /\b(?:stopped|swung|dropped|went|came|drove|passed|visited|popped)(?: (?:by|in|to|over|at|out|over to|out to))? $/.test(
      leadingTo(page.plain, mention.span.start),
    )) ||
  (/^'?s? (?:home(?! (?:health|care)\b)|house|res|residence|apt|apartment|household|place|casa|trailer|duplex|condo|room|porch|door|doorstep|unit)\b|^'s(?: (?=w\/|with\b|at\b|on\b|around\b|today\b|yest|this\b|to\b|\d(?!\d?(?:st|nd|rd|th)\b))|[,.])|^'?s? (?:new |old |other )?(?:number|cell|phone|voicemail|vm|line)\b/.test(
    page.plain.slice(mention.span.end, mention.span.end + 16),
  ) &&
    !/\b(?:from (?:his |her |their )?|st\.? )$/.test(
      page.plain.slice(Math.max(0, mention.span.start - 12), mention.span.start),
    ));

/** "at Mr. Brandt's home", "en la traila de Mr. Ayala": whose home it was. */
export const isVisitedHome = (page: Page, { span, role }: Mention) =>
  (role === null || role === 'client') &&
  /(?:\b(?:at|in|to|into|outside|en|a)|@) (?:the )?$|\b(?:casa|traila|trailer|apto|apartamento|depa|domicilio|hogar|cuarto|residencia|home|house|apt|apartment) (?:de|del|d|of) (?:la |el )?$/.test(
    leadingTo(page.plain, span.start),
  );
