import { generateKeyPair as generate, randomBytes, randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { exportJWK, SignJWT } from 'jose';
import { systemClock } from '#kernel/clock.ts';
import { listenOnLoopback, sendJson } from './loopback.ts';
import { teamsAppId } from './people.ts';

const generateKeyPair = promisify(generate);
const issuer = 'https://api.botframework.com';
const alg = 'RS256';

/** Every kind of token that must not open the door. */
export const forgeries = [
  'wrong-audience',
  'wrong-issuer',
  'expired',
  'not-yet-valid',
  'alg-none',
  'alg-none-without-kid',
  'hs256-with-public-key',
  'wrong-key',
  'unknown-kid',
  'missing-endorsement',
  'wrong-service-url',
  'missing-service-url',
  'garbage',
] as const;
export type Forgery = (typeof forgeries)[number];

export interface Identity {
  readonly openIdMetadataUrl: string;
  readonly appId: string;
  /** A token as the Bot Framework puts it on an activity; good for an hour of real time. */
  token(serviceUrl: string): Promise<string>;
  forge(kind: Forgery, serviceUrl: string): Promise<string>;
  stop(): Promise<void>;
}

/** An OpenID server of our own on this machine that signs the Bot Framework's tokens. */
export async function startIdentity(options: { readonly appId?: string } = {}): Promise<Identity> {
  const appId = options.appId ?? teamsAppId;
  // Keys take a tenth of a second each to make: nobody waits for one before it is wanted.
  const ours = newKey();
  const unendorsed = once(newKey);
  const foreign = once(newKey);
  const publish = async (key: Key, endorsement: string) => {
    return { ...(await exportJWK(key.publicKey)), kid: key.kid, use: 'sig', alg, endorsements: [endorsement] };
  };
  const server = await listenOnLoopback(async (request, response) => {
    if (request.url === '/v1/.well-known/openidconfiguration') {
      sendJson(response, 200, {
        issuer,
        jwks_uri: `${server.origin}/v1/.well-known/keys`,
        id_token_signing_alg_values_supported: [alg],
        authorization_endpoint: 'https://invalid.botframework.com',
        token_endpoint_auth_methods_supported: ['private_key_jwt'],
      });
    } else if (request.url === '/v1/.well-known/keys') {
      const keys = [await publish(await ours, 'msteams'), await publish(await unendorsed(), 'webchat')];
      sendJson(response, 200, { keys });
    } else sendJson(response, 404, {});
  });

  const claims = (serviceUrl: string, change: object = {}) => {
    const now = Math.floor(systemClock.now().epochMilliseconds / 1000);
    return { iss: issuer, aud: appId, serviceurl: serviceUrl, nbf: now - 300, iat: now, exp: now + 3600, ...change };
  };
  const sign = async (key: Key | Promise<Key>, payload: object, as: Key | Promise<Key> = key) => {
    const { kid } = await as;
    return new SignJWT({ ...payload }).setProtectedHeader({ alg, kid, typ: 'JWT' }).sign((await key).privateKey);
  };

  const forge: Readonly<Record<Forgery, (url: string) => Promise<string> | string>> = {
    'wrong-audience': (url) => sign(ours, claims(url, { aud: randomUUID() })),
    'wrong-issuer': (url) => sign(ours, claims(url, { iss: 'https://issuer.example' })),
    expired: (url) => {
      const { iat } = claims(url);
      return sign(ours, claims(url, { nbf: iat - 7200, iat: iat - 7200, exp: iat - 3600 }));
    },
    'not-yet-valid': (url) => {
      const { iat } = claims(url);
      return sign(ours, claims(url, { nbf: iat + 3600, exp: iat + 7200 }));
    },
    'alg-none': async (url) => unsigned({ alg: 'none', kid: (await ours).kid, typ: 'JWT' }, claims(url)),
    'alg-none-without-kid': (url) => unsigned({ alg: 'none', typ: 'JWT' }, claims(url)),
    'hs256-with-public-key': async (url) => {
      const { kid, publicKey } = await ours;
      const asSecret = Buffer.from(publicKey.export({ type: 'pkcs1', format: 'pem' }));
      return new SignJWT(claims(url)).setProtectedHeader({ alg: 'HS256', kid, typ: 'JWT' }).sign(asSecret);
    },
    'wrong-key': (url) => sign(foreign(), claims(url), ours),
    'unknown-kid': (url) => sign(foreign(), claims(url)),
    'missing-endorsement': (url) => sign(unendorsed(), claims(url)),
    'wrong-service-url': (url) => sign(ours, claims(`${url}elsewhere/`)),
    'missing-service-url': (url) => sign(ours, claims(url, { serviceurl: undefined })),
    garbage: () => randomBytes(48).toString('base64url'),
  };

  return {
    openIdMetadataUrl: `${server.origin}/v1/.well-known/openidconfiguration`,
    appId,
    token: (serviceUrl) => sign(ours, claims(serviceUrl)),
    forge: async (kind, serviceUrl) => forge[kind](serviceUrl),
    stop: server.stop,
  };
}

type Key = Awaited<ReturnType<typeof newKey>>;

async function newKey() {
  const { publicKey, privateKey } = await generateKeyPair('rsa', { modulusLength: 2048 });
  return { publicKey, privateKey, kid: randomBytes(12).toString('base64url') };
}

/** The same one every time, made when it is first wanted. */
function once<Thing>(make: () => Promise<Thing>): () => Promise<Thing> {
  let made: Promise<Thing> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
const unsigned = (header: object, payload: object) => `${encode(header)}.${encode(payload)}.`;
