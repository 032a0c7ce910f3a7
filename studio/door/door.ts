/**
 * The script of the door's pages, which are whole without it: passkeys, which browsers give to scripts
 * only, and a guess at the time zone.
 */
import './door.css';
import {
  browserSupportsWebAuthn,
  browserSupportsWebAuthnAutofill,
  startAuthentication,
} from '@simplewebauthn/browser';

type Options = Parameters<typeof startAuthentication>[0]['optionsJSON'];

const area = document.querySelector<HTMLElement>('[data-passkey]');
if (area && browserSupportsWebAuthn()) void offerPasskey(area);

const zone = document.querySelector<HTMLInputElement>('[data-zone]');
if (zone) zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone || zone.value;

const main = document.querySelector<HTMLSelectElement>('#language');
if (main) {
  // The main language is no other language besides.
  const hideMain = () => {
    for (const tick of document.querySelectorAll<HTMLInputElement>('[name="others"]'))
      tick.closest('label')?.toggleAttribute('hidden', tick.value === main.value);
  };
  main.addEventListener('change', hideMain);
  hideMain();
}

async function offerPasskey(place: HTMLElement): Promise<void> {
  const button = place.querySelector('button');
  const status = place.querySelector('[role="status"]');
  if (!button || !status) return;
  place.hidden = false;
  const say = (words: string) => {
    status.textContent = words;
  };
  button.addEventListener('click', async () => {
    button.disabled = true;
    say(status.getAttribute('data-busy') ?? '');
    await tryPasskey(place, false, say);
    button.disabled = false;
  });
  // Browsers that can, offer a passkey where the address is typed.
  if (await browserSupportsWebAuthnAutofill()) await tryPasskey(place, true, say);
}

async function tryPasskey(
  place: HTMLElement,
  isAutofill: boolean,
  say: (words: string) => void,
): Promise<void> {
  const failed = place.dataset.failed ?? '';
  try {
    const asked = await fetch('/studio/sign-in/challenge', { credentials: 'same-origin' });
    const optionsJSON = (await asked.json()) as Options;
    const response = await startAuthentication({ optionsJSON, useBrowserAutofill: isAutofill });
    const answer = await fetch('/studio/sign-in/passkey', {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/json',
        'accept-language': document.documentElement.lang,
      },
      body: JSON.stringify({ response, to: place.dataset.to ?? '' }),
    });
    const said = (await answer.json()) as { to?: string; detail?: string };
    if (answer.ok && said.to) location.assign(said.to);
    else say(said.detail ?? failed);
  } catch {
    // The person closed the browser's question, or the offer in the field gave way to the button.
    if (!isAutofill) say(failed);
  }
}
