import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTokenCheck, Unauthorized } from '#platforms/teams/token.ts';
import { forgeries } from '#playground/identity.ts';
import { teamsAppId } from '#playground/people.ts';
import { sharedDoor } from './open-door.ts';

const at = await sharedDoor();

const say = (sending: object) => at.teams.message({ user: at.user, conversation: at.personal, text: 'hello' }, sending);

describe('R6: who sends', () => {
  it('a token of the Bot Framework is accepted', async () => {
    expect((await say({})).status).toBe(200);
    expect(at.taken).toHaveLength(1);
  });

  it.each(forgeries)(
    'R6 T5: a token that is %s is refused with 401, an empty body and a quiet console',
    async (kind) => {
      const console_ = ['error', 'warn', 'log'].map((name) =>
        vi.spyOn(console, name as 'error').mockImplementation(() => {}),
      );
      const { status, text } = await say({ token: await at.identity.forge(kind, at.connector.serviceUrl) });
      expect({ status, text }).toEqual({ status: 401, text: '' });
      expect(at.taken).toEqual([]);
      for (const spy of console_) expect(spy).not.toHaveBeenCalled();
      vi.restoreAllMocks();
    },
  );

  it.each([
    ['none at all', null],
    ['an empty one', ''],
  ])('R6: with %s the answer is 401', async (_name, token) => {
    expect(await say({ token })).toMatchObject({ status: 401, text: '' });
  });

  it('R6: another scheme, or more than one token, is 401', async () => {
    const token = await at.identity.token(at.connector.serviceUrl);
    const body = JSON.stringify(at.teams.base('message', { user: at.user, conversation: at.personal }));
    for (const authorization of [`Basic ${token}`, `bearer ${token}`, `Bearer ${token} ${token}`, token]) {
      const { status } = await fetch(at.url, { method: 'POST', headers: { authorization }, body });
      expect(status).toBe(401);
    }
  });

  it('R6: an activity that names no service address is 401, whatever its token says', async () => {
    const activity = at.teams.base('message', { user: at.user, conversation: at.personal });
    const token = await at.identity.token(at.connector.serviceUrl);
    const { serviceUrl: _gone, ...rest } = activity;
    expect(await at.teams.send(rest, { token })).toMatchObject({ status: 401, text: '' });
  });

  it('C3: a refused token is not logged', async () => {
    const token = await at.identity.forge('wrong-key', at.connector.serviceUrl);
    await say({ token });
    expect(at.logged.join()).toContain('"status":401');
    expect(at.logged.join()).not.toContain(token.slice(0, 20));
  });
});

describe('R6: the keys', () => {
  const issuer = 'https://api.botframework.com';
  const serviceUrl = 'https://smba.example/teams/';
  let served: object[];
  let fetched: number;
  let url: string;
  let isDown: boolean;
  const server = createServer((request, response) => {
    fetched += 1;
    const isKeys = request.url?.endsWith('/keys');
    response.writeHead(isDown ? 500 : 200).end(JSON.stringify(isKeys ? { keys: served } : { jwks_uri: `${url}/keys` }));
  });

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  async function newKey(kid: string, more: object = { endorsements: ['msteams'] }) {
    const { publicKey, privateKey } = await generateKeyPair('RS256');
    const claims = new SignJWT({ serviceurl: serviceUrl })
      .setProtectedHeader({ alg: 'RS256', kid })
      .setIssuer(issuer)
      .setAudience(teamsAppId)
      .setExpirationTime('1h');
    return {
      jwk: { ...(await exportJWK(publicKey)), kid, ...more },
      bearer: `Bearer ${await claims.sign(privateKey)}`,
    };
  }

  const check = () => createTokenCheck({ appId: teamsAppId, openIdMetadataUrl: url });
  const start = (keys: object[]) => {
    served = keys;
    fetched = 0;
    isDown = false;
  };

  it('R6: a key without any list of endorsements signs for nobody', async () => {
    const { jwk, bearer } = await newKey('a', {});
    start([jwk]);
    await expect(check()(bearer, serviceUrl)).rejects.toThrow(Unauthorized);
  });

  it('R6: a token for another service address is refused, or for none', async () => {
    const { jwk, bearer } = await newKey('a');
    start([jwk]);
    const checkToken = check();
    for (const named of ['https://elsewhere.example/', '', null, undefined]) {
      await expect(checkToken(bearer, named)).rejects.toThrow(Unauthorized);
    }
    await checkToken(bearer, serviceUrl);
  });

  it('R6: a token that names no key is not tried against the one there is', async () => {
    const { publicKey, privateKey } = await generateKeyPair('RS256');
    start([{ ...(await exportJWK(publicKey)), kid: 'a', endorsements: ['msteams'] }]);
    const nameless = await new SignJWT({ serviceurl: serviceUrl })
      .setProtectedHeader({ alg: 'RS256' })
      .setIssuer(issuer)
      .setAudience(teamsAppId)
      .setExpirationTime('1h')
      .sign(privateKey);
    await expect(check()(`Bearer ${nameless}`, serviceUrl)).rejects.toThrow(Unauthorized);
  });

  it('R6: a token without an end is refused', async () => {
    const { publicKey, privateKey } = await generateKeyPair('RS256');
    start([{ ...(await exportJWK(publicKey)), kid: 'a', endorsements: ['msteams'] }]);
    const endless = await new SignJWT({ serviceurl: serviceUrl })
      .setProtectedHeader({ alg: 'RS256', kid: 'a' })
      .setIssuer(issuer)
      .setAudience(teamsAppId)
      .sign(privateKey);
    await expect(check()(`Bearer ${endless}`, serviceUrl)).rejects.toThrow(Unauthorized);
  });

  it('keys are fetched once for many requests, also when these come together', async () => {
    const { jwk, bearer } = await newKey('a');
    start([jwk]);
    const checkToken = check();
    await Promise.all([checkToken(bearer, serviceUrl), checkToken(bearer, serviceUrl)]);
    await checkToken(bearer, serviceUrl);
    expect(fetched).toBe(2); // the metadata and the keys
  });

  it('V1: unknown key ids cause no traffic beyond one look a minute, and a new key is then found', async () => {
    const [known, later] = [await newKey('a'), await newKey('b')];
    start([known.jwk]);
    let now = 0;
    const time = vi.spyOn(performance, 'now').mockImplementation(() => now);
    const checkToken = check();
    await checkToken(known.bearer, serviceUrl);
    served = [known.jwk, later.jwk];
    now = 59_000;
    await expect(checkToken(later.bearer, serviceUrl)).rejects.toThrow(Unauthorized);
    expect(fetched).toBe(2);
    now = 61_000;
    await checkToken(later.bearer, serviceUrl);
    expect(fetched).toBe(4);
    time.mockRestore();
  });

  it('R6: a key that was withdrawn is refused after a day', async () => {
    const { jwk, bearer } = await newKey('a');
    start([jwk]);
    let now = 0;
    const time = vi.spyOn(performance, 'now').mockImplementation(() => now);
    const checkToken = check();
    await checkToken(bearer, serviceUrl);
    served = [];
    now = 86_400_001;
    await expect(checkToken(bearer, serviceUrl)).rejects.toThrow(Unauthorized);
    time.mockRestore();
  });

  it('R6: nobody is let in while the keys cannot be had', async () => {
    const { jwk, bearer } = await newKey('a');
    start([jwk]);
    isDown = true;
    await expect(check()(bearer, serviceUrl)).rejects.toMatchObject({ kind: 'unreachable' });
  });
});
