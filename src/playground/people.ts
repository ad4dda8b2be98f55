import roster from './roster.json' with { type: 'json' };

/**
 * Everyone the fake Slack and Teams know. The staff come from the example roster; three more exist only in the
 * directories: someone not linked yet, a guest, and a stranger from another organisation.
 */
export interface Person {
  readonly key: string;
  readonly name: string;
  /** What the playground's list of people calls them. */
  readonly role: string;
  readonly slack: SlackAccount;
  readonly teams: TeamsAccount;
}

/** The flags `users.info` gives; Slack leaves out those that do not apply to a deleted user or a bot. */
export interface SlackAccount {
  readonly id: string;
  readonly teamId: string;
  readonly isRestricted?: boolean;
  readonly isUltraRestricted?: boolean;
  readonly isStranger?: boolean;
  readonly isEmailConfirmed?: boolean;
  readonly isBot?: boolean;
  readonly deleted?: boolean;
}

export interface TeamsAccount {
  /** The Entra object id, which is what an identity is linked by. */
  readonly aadObjectId: string;
  readonly tenantId: string;
  readonly userRole: 'user' | 'guest';
}

export interface SlackPlace {
  readonly id: string;
  readonly name: string;
  readonly kind: 'public' | 'private' | 'shared';
  readonly members: readonly string[];
}

export interface TeamsPlace {
  readonly id: string;
  readonly name: string;
  readonly kind: 'groupChat' | 'channel';
  readonly members: readonly string[];
}

export const slackTeam = { id: 'T0PLAYGRND', domain: 'riverbend-playground', name: 'Riverbend County' } as const;
export const otherSlackTeam = { id: 'T0ELSEWHER', domain: 'elsewhere', name: 'Elsewhere Housing Trust' } as const;
export const tenantId = roster.organization.teams[0] ?? '';
export const otherTenantId = 'e1c5b0a4-90d2-4b7e-8f66-3a7d5c2e1b08';
/** Fixed ids of the bot; its secrets are new at every start. */
export const slackBot = { appId: 'A0FIELDNOTE', botId: 'B0FIELDNOTE', userId: 'U0FIELDNOTE' } as const;
export const teamsAppId = '5c9e2b74-0d31-4f8a-b6c2-91e7a4d3f0b5';

const roles: Readonly<Record<string, string>> = {
  worker: 'Caseworker',
  supervisor: 'Supervisor',
  admin: 'Administrator',
  auditor: 'Auditor',
};
const areas: Readonly<Record<string, string>> = {
  cps: 'child protection',
  medical_discharge: 'hospital discharge',
  behavioral_health: 'behavioral health',
  aps: 'adult protection',
  reentry: 'reentry',
};

const accountId = (worker: (typeof roster.workers)[number], platform: string) =>
  worker.identities.find((identity) => identity.platform === platform)?.userId ?? '';

const staff: readonly Person[] = roster.workers.map((worker) => {
  const area = roster.cases.find((one) => one.worker === worker.id)?.practiceArea;
  return {
    key: worker.id,
    name: worker.name,
    role: [roles[worker.role], area && areas[area]].filter(Boolean).join(', '),
    slack: { id: accountId(worker, 'slack'), teamId: slackTeam.id },
    teams: { aadObjectId: accountId(worker, 'teams'), tenantId, userRole: 'user' },
  };
});

const unlisted: readonly Person[] = [
  {
    key: 'newcomer',
    name: 'Sam Petrakis',
    role: 'New colleague, not linked',
    slack: { id: 'U0NEWSAM11', teamId: slackTeam.id },
    teams: { aadObjectId: '0b6c1d5e-bbbb-4c7a-8a11-5d2e9f3a7b11', tenantId, userRole: 'user' },
  },
  {
    key: 'guest',
    name: 'Pat Ostrowski',
    role: 'Guest account',
    slack: { id: 'U0GUESTP12', teamId: slackTeam.id, isRestricted: true },
    teams: { aadObjectId: '0b6c1d5e-cccc-4c7a-8a12-5d2e9f3a7b12', tenantId, userRole: 'guest' },
  },
  {
    key: 'outsider',
    name: 'Noor Castellane',
    role: 'Outsider, other organization',
    slack: { id: 'U0OUTNOOR3', teamId: otherSlackTeam.id, isStranger: true },
    teams: { aadObjectId: '0b6c1d5e-dddd-4c7a-8a13-5d2e9f3a7b13', tenantId: otherTenantId, userRole: 'user' },
  },
];

export const people: readonly Person[] = [...staff, ...unlisted];

const north = ['w-1', 'w-2', 'w-6', 'w-7'];
const everyone = people.filter((person) => person.key !== 'outsider').map((person) => person.key);

/** Members by the key of the person; the bot is in all of them. */
export const slackPlaces: readonly SlackPlace[] = [
  { id: 'C0NORTHUNT', name: 'north-unit', kind: 'private', members: [...north, 'guest'] },
  { id: 'C0FIELDOPS', name: 'field-ops', kind: 'public', members: everyone },
  { id: 'C0PARTNERS', name: 'housing-partners', kind: 'shared', members: ['w-1', 'w-5', 'w-7', 'outsider'] },
];

export const teamsPlaces: readonly TeamsPlace[] = [
  { id: '19:northhuddle0a41@thread.v2', name: 'North huddle', kind: 'groupChat', members: [...north, 'guest'] },
  { id: '19:fieldservices7c2e@thread.tacv2', name: 'Field Services / General', kind: 'channel', members: everyone },
];

/** What colleagues had written before the playground opened, oldest first; there to be saved as case notes. */
export const earlierMessages: readonly { readonly place: string; readonly by: string; readonly text: string }[] = [
  { place: 'C0NORTHUNT', by: 'w-7', text: 'Morning all. Please have Friday’s visits written up before you head out.' },
  {
    place: 'C0NORTHUNT',
    by: 'w-6',
    text: 'Ana’s grandmother called me by mistake (C-1042): Ana is back in school since Monday, coughing but no fever. She asks for a call back tomorrow.',
  },
  {
    place: 'C0FIELDOPS',
    by: 'w-3',
    text: 'Van 2 is in the shop until Wednesday. Use the pool car and sign it out on the board.',
  },
  { place: 'C0PARTNERS', by: 'outsider', text: 'Two units open up at Mill Street on the 1st. Applications by Friday.' },
  { place: '19:northhuddle0a41@thread.v2', by: 'w-7', text: 'Who can take the 2 pm office slot tomorrow?' },
  {
    place: '19:northhuddle0a41@thread.v2',
    by: 'w-2',
    text: 'Saw Theo’s dad in the hospital lobby (C-1043). He says the night shifts end next week and he wants to move the visit to Thursday.',
  },
  {
    place: '19:fieldservices7c2e@thread.tacv2',
    by: 'w-8',
    text: 'Reminder: mileage sheets for this month are due on the 30th.',
  },
];
