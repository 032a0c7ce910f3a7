/** The privacy page in French, from what the house keeps as it is set up. */
import { h2, li, link, p, ul } from '../../document/build.ts';
import type { NodeJson } from '../../document/types.ts';
import type { PressFacts } from '../../press.ts';

const list = (names: readonly string[]) =>
  new Intl.ListFormat('fr', { type: 'conjunction' }).format(names);

export const privacyFr =
  (to: (path: string) => string) =>
  ({ name, press, contactMail, stored }: PressFacts): NodeJson[] => {
    const { days, comments, letters, platforms, hasAccounts, isFollowable } = stored;
    const { takesQuestions, keepsEchoes } = stored;
    return [
      p(
        `${press.publisher || 'TK nom et forme juridique'} est responsable de ce que ${name} garde. Pour toute question\u00a0: ${contactMail || 'TK adresse électronique'}.`,
      ),
      h2('Lire'),
      p(
        'Lire ce site ne laisse rien qui permette de vous reconnaître\u00a0: ni cookie, ni outil de mesure d’audience, ni police ou image venue d’ailleurs. Nous comptons combien de fois chaque article est lu chaque jour\u00a0: un nombre, et personne dedans. Une vidéo ou un message d’un autre site ne se charge que si vous le demandez\u202f; ce site-là suit alors ses propres règles.',
      ),
      ...(hasAccounts
        ? [
            h2('Se connecter'),
            p(
              `Votre adresse électronique, votre nom si vous le donnez, votre langue, et le nom du navigateur de chaque connexion. Un seul cookie tient la connexion, ${days.session} jours au plus. Il n’y a pas de mot de passe\u00a0: un lien arrive par courriel.`,
            ),
          ]
        : []),
      ...(platforms.length > 0
        ? [
            h2('Soutenir'),
            p(
              `Le paiement se fait chez ${list(platforms)}\u00a0: votre carte ne passe pas par nous. Nous recevons votre adresse électronique, la somme, la date, et si le soutien continue. Les reçus sont gardés le temps que veut la comptabilité, sans votre nom si vous effacez votre compte.`,
            ),
          ]
        : []),
      ...(takesQuestions
        ? [
            h2('Nous poser une question'),
            p(
              'Une question posée en soutenant le journal est gardée avec votre adresse électronique, et avec votre nom si vous demandez à être nommé. Si vous effacez votre compte, elle reste sans rien qui mène à vous.',
            ),
          ]
        : []),
      ...(letters.length > 0
        ? [
            h2('Nos lettres'),
            p(
              `Pour ${list(letters.map((letter) => `«\u00a0${letter}\u00a0»`))}, nous gardons votre adresse électronique et le jour où vous l’avez confirmée. Une adresse qui n’est pas confirmée n’est pas gardée. De chaque envoi nous gardons si votre serveur l’a pris. Nos lettres n’ont ni image espionne ni lien compté\u00a0: nous ne savons pas si vous les lisez. Chacune se termine par un lien qui l’arrête.`,
            ),
          ]
        : []),
      ...(isFollowable
        ? [
            h2('Nous suivre depuis un autre serveur'),
            p(
              'Si vous nous suivez depuis Mastodon ou un serveur semblable, nous gardons l’adresse publique de votre compte tant que vous nous suivez. Vos réponses à nos articles sont lues comme des commentaires, et peuvent paraître avec votre nom et un lien vers elles\u202f; notre réponse vous nomme et part vers votre serveur. Ce que vous reprenez chez vous s’efface ici.',
            ),
            ...(keepsEchoes
              ? [
                  p(
                    'Si vous aimez ou partagez un article, nous gardons avec lui l’adresse publique de votre compte, pour ne vous compter qu’une fois\u00a0: nous ne montrons que des nombres. Elle est effacée quand vous revenez sur votre geste.',
                  ),
                ]
              : []),
          ]
        : []),
      ...(comments.mode === 'closed'
        ? []
        : [
            h2('Commenter'),
            p(
              `Votre nom, votre texte, votre site si vous le donnez\u00a0: ils sont publiés. Votre adresse électronique ne l’est jamais. Une empreinte de votre adresse de réseau, qui ne permet pas de la retrouver, sert ${days.commentMark} jours à arrêter les abus. Un commentaire indésirable est effacé après ${days.spam} jours. Si vous signalez un commentaire, vos raisons sont gardées ${days.commentMark} jours. Qui abuse peut être banni\u00a0: nous gardons alors son nom et ce qui le fait reconnaître, une empreinte de son adresse électronique ou sa page, jusqu’à ce que le ban soit levé.`,
            ),
          ]),
      h2('Nous écrire'),
      p(
        `Une erreur signalée, un droit de réponse\u00a0: nous gardons vos mots et l’adresse que vous donnez. Une fois la demande traitée, votre nom et votre adresse sont effacés après ${days.message} jours.`,
      ),
      h2('Contre les abus'),
      p(
        'Pour qu’un programme ne remplisse pas nos formulaires, nous comptons les essais par adresse de réseau, sous une empreinte, pendant un jour au plus. Notre hébergeur peut tenir ses propres journaux\u00a0: TK durée chez l’hébergeur.',
      ),
      h2('Où sont vos données'),
      p(
        `Chez ${press.host || 'TK nom et pays de l’hébergeur'}. Nous ne les vendons ni ne les donnons à personne. TK qui achemine nos courriels.`,
      ),
      h2('Vos droits'),
      ul(
        ...(hasAccounts
          ? [
              li(
                'Depuis ',
                link('votre compte', to('account')),
                '\u00a0: voir ce que nous gardons, l’emporter, l’effacer.',
              ),
            ]
          : []),
        li(
          'Par courriel\u00a0: la même chose, et corriger ce qui est faux. Nous répondons en un mois.',
        ),
        li(
          'En France, vous pouvez vous plaindre à la CNIL, ',
          link('cnil.fr', 'https://www.cnil.fr'),
          '.',
        ),
      ),
    ];
  };
