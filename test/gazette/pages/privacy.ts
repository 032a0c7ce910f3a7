import type { GazettePage } from '../write.ts';
import { at, h2, li, link, p, ul } from '../write.ts';

const PUT_UP = at('2026-01-05T09:00+01:00');
const RENEWED = at('2026-09-01T09:00+02:00');
const MAIL = 'redaction@jusant.example';

export const privacy: GazettePage = {
  key: 'privacy',
  says: 'privacy',
  position: 4,
  articles: {
    fr: {
      slug: 'vie-privee',
      headline: 'Vie privée',
      standfirst: 'Ce que nous savons de vous : presque rien, et voici quoi.',
      publishedAt: PUT_UP,
      updatedAt: RENEWED,
      body: [
        h2('Lire'),
        ul(
          li('Lire le journal ne dépose aucun cookie et ne prévient aucun tiers.'),
          li('Nous comptons les pages lues, pas les lecteurs. Aucune adresse n’est gardée.'),
          li(
            'Une vidéo ou une carte venue d’ailleurs ne se charge qu’après votre clic ; l’autre site voit alors votre visite.',
          ),
        ),
        h2('Recevoir nos lettres'),
        p(
          'Nous gardons votre adresse électronique, votre langue et la date de votre accord, jusqu’à votre départ. Une adresse qui n’a pas été confirmée n’est pas gardée. Nous ne savons pas si vous ouvrez la lettre ; nous préférons vous croiser au marché.',
        ),
        h2('Soutenir et se connecter'),
        p(
          'Votre adresse électronique, votre nom si vous le donnez, et le nom du navigateur de chaque connexion. Un seul cookie tient la connexion, 90 jours au plus. Il n’y a pas de mot de passe : un lien arrive par courriel. Nous notons ce que vous donnez, et jusqu’à quand ; les reçus sont gardés le temps que veut la comptabilité.',
        ),
        h2('Commenter'),
        p(
          'Votre nom, votre texte et votre site sont publiés ; votre adresse électronique ne l’est jamais et n’est pas transmise. Une empreinte de votre adresse de réseau, qui ne permet pas de la retrouver, sert 90 jours à arrêter les abus. Un commentaire indésirable est effacé après 60 jours.',
        ),
        h2('Nous suivre depuis un autre serveur'),
        p(
          'Depuis Mastodon ou un serveur semblable, nous gardons l’adresse publique de votre compte tant que vous nous suivez.',
        ),
        h2('Nous signaler une erreur, demander un droit de réponse'),
        p(
          'Nous gardons vos mots. Votre nom et votre adresse sont effacés un an après que la demande a été traitée.',
        ),
        h2('Où, et quels droits'),
        p(
          'Tout cela est sur notre ordinateur, dans l’arrière-boutique du 4 quai aux Morutiers. Pour savoir ce que nous gardons, l’emporter, le corriger ou l’effacer : votre compte, ou ',
          link(MAIL, `mailto:${MAIL}`),
          '. Réponse sous une semaine. Vous pouvez aussi saisir l’autorité de protection des données, en France la ',
          link('CNIL', 'https://www.cnil.fr'),
          '.',
        ),
      ],
    },
    en: {
      slug: 'privacy',
      headline: 'Privacy',
      standfirst: 'What we know about you: next to nothing, and here it is.',
      publishedAt: PUT_UP,
      updatedAt: RENEWED,
      body: [
        h2('Reading'),
        ul(
          li('Reading the paper sets no cookie and tells no third party.'),
          li('We count pages read, not readers. No address is kept.'),
          li(
            'A film or a map from elsewhere loads only after your click; the other site then sees your visit.',
          ),
        ),
        h2('Receiving our letters'),
        p(
          'We keep your e-mail address, your language and the date of your consent, until you leave. An address that was not confirmed is not kept. We do not know whether you open the letter; we would rather meet you at the market.',
        ),
        h2('Supporting us and signing in'),
        p(
          'Your e-mail address, your name if you give it, and the name of the browser of each session. One cookie holds the session, for 90 days at most. There is no password: a link comes by mail. We note what you give, and until when; receipts are kept for as long as bookkeeping wants.',
        ),
        h2('Commenting'),
        p(
          'Your name, your text and your site are published; your e-mail address never is, and is not passed on. A hash of your network address, from which it cannot be found, serves for 90 days to stop abuse. An unwanted comment is deleted after 60 days.',
        ),
        h2('Following us from another server'),
        p(
          'From Mastodon or a server like it, we keep the public address of your account for as long as you follow us.',
        ),
        h2('Reporting a mistake, asking for a reply'),
        p(
          'We keep your words. Your name and address are deleted a year after the request was settled.',
        ),
        h2('Where, and your rights'),
        p(
          'All of it is on our own computer, in the back of the shop at 4 quai aux Morutiers. To learn what we keep, take it with you, correct it or erase it: your account, or ',
          link(MAIL, `mailto:${MAIL}`),
          '. You will have an answer within a week. You may also turn to the data protection authority, in France the ',
          link('CNIL', 'https://www.cnil.fr'),
          '.',
        ),
      ],
    },
  },
};
