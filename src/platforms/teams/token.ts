import { createLocalJWKSet, errors, type JWK, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { z } from 'zod';
import { unreachable } from '#kernel/problem.ts';
import { limits } from './limits.ts';

/** The token of a request was missing or not one that Teams made for us. Carries no detail: there is none to give away. */
export class Unauthorized extends Error {}

const metadata = z.object({ jwks_uri: z.url() });
const keySet = z.object({
  keys: z.array(z.looseObject({ kid: z.string().optional(), endorsements: z.array(z.string()).optional() })),
});

export type CheckToken = (authorization: string, serviceUrl: string | null | undefined) => Promise<void>;

/**
 * Checks a request's bearer token before the SDK sees it: RS256 by a key endorsed for Teams, our app id as audience,
 * the Bot Framework as issuer, in its time, and for the very service address the activity names.
 * Throws `Unauthorized`, or `unreachable` when the signing keys cannot be had.
 *
 * The SDK checks again. Alone it does not do: it accepts keys without endorsements, answers 500 to some forged tokens
 * and prints the signing keys.
 */
export function createTokenCheck(options: { appId: string; openIdMetadataUrl: string }): CheckToken {
  const keyFor = createKeys(options.openIdMetadataUrl);
  const rules = {
    algorithms: ['RS256'],
    issuer: 'https://api.botframework.com',
    audience: options.appId,
    clockTolerance: limits.clockToleranceSeconds,
    requiredClaims: ['exp'],
  };
  return async (authorization, serviceUrl) => {
    const [scheme, token, ...more] = authorization.split(' ');
    if (scheme !== 'Bearer' || !token || more.length > 0) throw new Unauthorized();
    const claims = await jwtVerify(token, keyFor, rules).then(({ payload }) => payload, refuse);
    if (!serviceUrl || claims.serviceurl !== serviceUrl) throw new Unauthorized();
  };
}

function refuse(error: unknown): never {
  if (error instanceof errors.JOSEError || error instanceof TypeError) throw new Unauthorized();
  throw error;
}

/** The issuer's keys that may sign for Teams, fetched once a day and again for a key id not seen before. */
function createKeys(openIdMetadataUrl: string): JWTVerifyGetKey {
  let known = { ids: new Set<unknown>(), pick: createLocalJWKSet({ keys: [] }), at: Number.NEGATIVE_INFINITY };
  let fetching: Promise<void> | undefined;

  const refresh = async () => {
    // Monotonic time: how old the keys are must not depend on anyone setting the clock.
    const at = performance.now();
    const all = await fetchKeys(openIdMetadataUrl);
    const keys = all.filter((key) => key.endorsements?.includes('msteams')) as JWK[];
    known = { ids: new Set(keys.map((key) => key.kid)), pick: createLocalJWKSet({ keys }), at };
  };

  return async (header, token) => {
    const age = performance.now() - known.at;
    if (age > (known.ids.has(header.kid) ? limits.signingKeysMs : limits.signingKeysPauseMs)) {
      fetching ??= refresh().finally(() => {
        fetching = undefined;
      });
      await fetching;
    }
    // Without this, a token that names no key would be tried against whichever key there is.
    if (!known.ids.has(header.kid)) throw new Unauthorized();
    return known.pick(header, token);
  };
}

async function fetchKeys(openIdMetadataUrl: string) {
  try {
    const { jwks_uri } = metadata.parse(await fetchJson(openIdMetadataUrl));
    return keySet.parse(await fetchJson(jwks_uri)).keys;
  } catch (error) {
    throw unreachable(undefined, { cause: error });
  }
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(limits.signingKeysTimeoutMs) });
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.json();
}
