import { area } from '../words/area.ts';

export const questionsWords = area(
  'questions',
  {
    title: 'Questions',
    lead: (n: number) =>
      n === 0
        ? 'Aucune question n’attend'
        : n === 1
          ? 'Une question attend'
          : `${n} questions attendent`,
    leadText:
      'Celles et ceux qui soutiennent demandent. Répondez à une personne, dans la lettre, ou pour tous.',
    show: 'Montrer',
    states: { open: 'à répondre', answered: 'répondues', 'set-aside': 'mises de côté' },
    empty: 'Rien ici.',
    unsigned: 'Sans nom, à sa demande',
    from: { site: 'posée sur le site', letter: 'posée depuis la lettre' },
    answer: 'Répondre',
    change: 'Reprendre la réponse',
    yourAnswer: 'Votre réponse',
    answerHint: 'Une ligne vide sépare deux paragraphes.',
    ways: {
      private: 'Par courriel, à elle seule',
      letter: 'Dans la prochaine lettre',
      public: 'Pour tous',
    },
    answered: {
      private: (by: string, when: string) => `${by} a répondu par courriel, ${when}`,
      letter: (by: string, when: string) => `${by} répond dans la lettre, ${when}`,
      public: (by: string, when: string) => `${by} a répondu pour tous, ${when}`,
    },
    done: {
      private: 'La réponse part par courriel',
      letter: 'La réponse attend la prochaine lettre',
      public: 'La réponse est sur la page des questions',
    },
    aside: 'Mettre de côté',
    back: 'La reprendre',
    cancel: 'Laisser',
    asided: 'Question mise de côté',
  },
  {
    title: 'Questions',
    lead: (n: number) =>
      n === 0 ? 'No question waits' : n === 1 ? 'One question waits' : `${n} questions wait`,
    leadText: 'Those who support ask. Answer one person, in the letter, or for all.',
    show: 'Show',
    states: { open: 'to answer', answered: 'answered', 'set-aside': 'set aside' },
    empty: 'Nothing here.',
    unsigned: 'Unnamed, as they wished',
    from: { site: 'asked on the site', letter: 'asked from the letter' },
    answer: 'Answer',
    change: 'Go over the answer',
    yourAnswer: 'Your answer',
    answerHint: 'An empty line parts two paragraphs.',
    ways: { private: 'By mail, to them alone', letter: 'In the next letter', public: 'For all' },
    answered: {
      private: (by: string, when: string) => `${by} answered by mail, ${when}`,
      letter: (by: string, when: string) => `${by} answers in the letter, ${when}`,
      public: (by: string, when: string) => `${by} answered for all, ${when}`,
    },
    done: {
      private: 'The answer leaves by mail',
      letter: 'The answer waits for the next letter',
      public: 'The answer stands on the page of questions',
    },
    aside: 'Set aside',
    back: 'Take it up again',
    cancel: 'Leave it',
    asided: 'Question set aside',
  },
);
