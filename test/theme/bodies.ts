/** Bodies of sample articles, written by Recto's own renderer so that the theme meets real markup. */
import * as b from '../../src/domain/document/build.ts';
import { renderHtml } from '../../src/domain/document/html.ts';
import type { MediaView } from '../../src/domain/document/media-view.ts';
import type { DocumentJson, NodeJson } from '../../src/domain/document/types.ts';
import { readerWords } from '../../src/domain/words/index.ts';
import { theme } from '../../themes/default/index.ts';
import { type Lang, picture } from './newsroom.ts';

const NBSP = '\u00a0';
const THIN = '\u202f';

function media(id: string): MediaView | undefined {
  if (id === 'missing') return undefined;
  const isSound = id === 'sirene';
  const shape = picture(id);
  return {
    kind: isSound ? 'audio' : 'image',
    src: isSound ? '/sound/sirene.mp3' : shape.src,
    srcset: isSound ? '' : shape.srcset,
    width: shape.width,
    height: shape.height,
    alt: shape.alt,
    caption: '',
    credit: 'Gravure : atelier du Jusant',
    focusX: 4,
    focusY: 6,
    mediaType: isSound ? 'audio/mpeg' : 'image/webp',
    bytes: 428_000,
    name: isSound ? 'sirene.mp3' : `${id}.webp`,
    duration: isSound ? 42 : null,
    placeholder: null,
  };
}

function render(doc: DocumentJson, lang: Lang) {
  return renderHtml(doc, {
    lang,
    words: readerWords(lang),
    media,
    mode: 'page',
    origin: '',
    sizes: theme.sizes,
    typeset: true,
    supportersDivider: () =>
      '<aside class="supporters"><p>La suite est pour les soutiens. Merci à eux.</p></aside>',
  });
}

const at = (
  type: NodeJson['type'],
  attrs: Record<string, unknown>,
  ...words: string[]
): NodeJson => ({
  type,
  attrs,
  content: words.map((text) => b.text(text)),
});

const opening: NodeJson[] = [
  b.p(
    'À six heures vingt, quand la mer est étale, Odette Crozet pose ses cageots sur le muret du quai aux Morutiers et regarde la criée, en face, à cent dix mètres. Entre les deux, le pont des Cordiers est ouvert aux bateaux et fermé aux gens depuis le lundi 2 mars 2026. Il a tourné une dernière fois à 21 h 40, pour un sablier en retard, et n’est pas revenu.',
  ),
  b.p(
    'L’ouvrage date de 1887. Il pèse 412 tonnes et pivote sur une couronne de vingt-quatre galets de fonte, des rouleaux gros comme des meules, logés dans la pile centrale. Ce sont eux qui ont lâché. Onze galets sur vingt-quatre sont fendus, indique Hermine Vasseraud, l’ingénieure qui a conduit l’inspection. «',
    `${NBSP}On roule longtemps sur un galet fendu. Sur onze, on attend l’accident${NBSP}», dit-elle.`,
  ),
];

const figures = b.table('Ce que chacun compte, en millions d’euros', [
  ['Poste', 'Vote de février', 'Étude de juillet', 'Écart'],
  ['Galets et couronne', '0,62', '0,98', '+0,36'],
  ['Maçonnerie de la pile', '0,31', '0,58', '+0,27'],
  ['Peinture, minium compris', '0,44', '0,44', '0'],
  ['Passerelle provisoire', '0', '0,21', '+0,21'],
]);

const middle: NodeJson[] = [
  b.h2('Deux additions pour un seul pont'),
  b.p(
    `Le 12 février, deux semaines avant la panne, le syndicat mixte du port avait voté une enveloppe de 1,9 million d’euros pour la «${NBSP}remise en état du mécanisme${NBSP}»`,
    b.footnote(
      'Délibération 2026-07 du comité syndical. L’intitulé ne mentionne ni la pile ni la passerelle.',
    ),
    `. En juillet, l’étude qu’il avait commandée est arrivée${NBSP}: 2,74 millions. L’écart, 840${NBSP}000 euros, tient en trois lignes.`,
  ),
  figures,
  b.p(
    `«${NBSP}L’enveloppe de février reposait sur un devis de 2019, nous ne l’avons jamais caché${NBSP}», répond Corentin Abrial, le directeur du syndicat. Il conteste surtout la passerelle, «${NBSP}un confort${NBSP}», et la pile, que ses services jugent «${NBSP}saine à l’œil${NBSP}».`,
  ),
  b.p(
    `Une autre question court les quais${NBSP}: depuis quand le savait-on${THIN}? L’usure des galets aurait été signalée par écrit dès 2021. Nous n’avons pas vu cet écrit.`,
  ),
  b.h2('Le prix du détour'),
  b.p(
    `Faute de pont, il faut remonter jusqu’au pont-route de la Doëre${NBSP}: 4,2 kilomètres, onze minutes en voiture, cinquante à pied. Une navette gratuite passe toutes les demi-heures, sauf quand la route est inondée, aux grandes marées.`,
  ),
  b.figure(
    'plan',
    { credit: 'Plan : atelier du Jusant, d’après le cadastre' },
    'A, la criée. B, le quai aux Morutiers. C, le pont-route. D, le pont des Cordiers.',
  ),
  b.p(
    'Les commerces de la rive sud auraient perdu 30 % de leur chiffre d’affaires depuis mars, selon leur union, qui a interrogé trente et un de ses membres. Le syndicat oppose un comptage des passages : 12 % de moins.',
  ),
  b.pullQuote(
    `«${NBSP}On nous demande de choisir entre deux additions, jamais entre deux ponts.${NBSP}»`,
    'Odette Crozet, mareyeuse, quai aux Morutiers',
  ),
  b.p(
    `Odette Crozet tient ses comptes au crayon, dans un cahier à spirale. Elle y a noté quarante-trois trajets en mars, cinquante et un en avril, puis elle a cessé d’écrire. «${NBSP}Je connais le chemin.${NBSP}»`,
  ),
  b.h2('Une date, et ce qu’elle ne dit pas'),
  b.p(
    'Le chantier commencera le 11 janvier 2027, promet Corentin Abrial. L’étude demande dix mois, à condition qu’une fonderie accepte de couler vingt-quatre pièces d’un modèle abandonné en 1931. Une seule a répondu. La date de réouverture n’est pas connue.',
    b.footnote('Courriel du 28 septembre.'),
  ),
  b.p(
    'Le conseil du port se réunit le 23 octobre. Ce jour-là, la pleine mer est à 6 h 20. Odette Crozet sera sur le muret.',
  ),
];

/** Every block that the schema knows, some of them twice. */
const everything: NodeJson[] = [
  b.callout(
    'update',
    'Mise à jour, 7 octobre',
    b.p('Nous avions écrit que treize galets étaient fendus ; l’étude en compte onze.'),
  ),
  b.figure('ysee', { layout: 'start' }, 'Ysée Malavoy, sur le quai.'),
  b.p(
    'Le texte coule à côté d’une petite image, puis reprend toute sa largeur. On y parle de ',
    b.foreign('الجزر', 'ar', 'rtl'),
    ', de ',
    b.link('la table des marées', 'https://marees.example/'),
    ', et de ',
    {
      type: 'text',
      text: 'SHOM',
      marks: [{ type: 'abbreviation', attrs: { title: 'Service hydrographique' } }],
    },
    '. Le coefficient monte à 102, et l’eau passe sous les portes de la rue Basse ; les habitants ont sorti les planches, les sacs, et les chaises pour regarder.',
  ),
  b.ul(
    b.li('une liste, avec une tirée assez longue pour qu’elle aille à la ligne au moins une fois'),
    b.li('deux'),
    b.li('trois'),
  ),
  b.ol(b.li('le premier'), b.li('le second'), b.li('le troisième')),
  b.figure('lea', { layout: 'end' }, 'Léa Vauquelin.'),
  b.h3('Un intertitre de troisième rang'),
  b.quote('Registre du port, 1911', b.p('La mer a pris le ponton, et rendu le ponton.')),
  b.figure('criee', { layout: 'wide' }, 'La criée, un soir d’octobre.'),
  b.p('Un paragraphe entre deux images larges, pour voir respirer la page.'),
  b.gallery(
    3,
    'Trois vues du port',
    { mediaId: 'criee', caption: 'Les maquereaux.' },
    { mediaId: 'phare', caption: 'Le phare.' },
    { mediaId: 'pont', caption: 'Le pont.' },
  ),
  b.embed(
    'youtube',
    'https://www.youtube.com/watch?v=aqz-KE-bpKQ',
    'La manœuvre du pont, filmée du quai',
  ),
  b.callout('facts', 'Repères', b.ul(b.li('1887 : construction'), b.li('1931 : dernière fonte'))),
  b.callout('note', null, b.p('Une note de la rédaction, sans titre.')),
  b.callout('warning', 'Attention', b.p('La jetée est fermée par gros temps.')),
  b.audio('sirene', 'La sirène du premier mercredi'),
  b.file('plan', 'Le plan du détour'),
  b.codeBlock(
    'hauteur = 7.9\nif hauteur > 7.5:\n    print("les planches")  # une ligne assez longue pour dépasser la colonne du texte',
    'python',
  ),
  b.rule(),
  at('preserved', { origin: 'shortcode', name: 'meteo' }, '[meteo ville="Port-Hévin" jours=3]'),
  { type: 'supportersDivider' },
  b.figure('pont', { layout: 'full' }, 'Le pont, grand ouvert.'),
  b.p('Fin.'),
];

const arabic: NodeJson[] = [
  b.p(
    'في السادسة وعشرين دقيقة، حين يسكن البحر بين المدّ والجزر، تضع أوديت كروزيه صناديقها على سور الرصيف وتنظر إلى سوق السمك على الضفة المقابلة، على بُعد مئة وعشرة أمتار. وبينهما، الجسر مفتوح أمام السفن ومغلق أمام الناس منذ الاثنين 2 مارس 2026.',
  ),
  b.p(
    'بُني الجسر عام 1887، ويزن 412 طنًّا، ويدور على أربع وعشرين بكرة من حديد الزهر مثبّتة في الدعامة الوسطى. إحدى عشرة بكرة من أصل أربع وعشرين متشقّقة، كما تقول المهندسة إيرمين فاسرو التي أشرفت على الفحص',
    b.footnote('مقابلة مسجّلة في 22 سبتمبر.'),
    '.',
  ),
  b.h2('فاتورتان لجسر واحد'),
  b.p(
    'في 12 فبراير، قبل العطل بأسبوعين، صوّت مجلس الميناء على ميزانية قدرها 1,9 مليون يورو. وفي يوليو وصلت الدراسة التي طلبها: 2,74 مليون. والفارق، أي 840 ألف يورو، تفسّره ثلاثة بنود.',
  ),
  b.table('ما يحسبه كل طرف، بملايين اليورو', [
    ['البند', 'تصويت فبراير', 'دراسة يوليو'],
    ['البكرات والتاج', '0,62', '0,98'],
    ['حجارة الدعامة', '0,31', '0,58'],
  ]),
  b.pullQuote('«يُطلب منّا أن نختار بين فاتورتين، لا بين جسرين».', 'أوديت كروزيه، بائعة سمك بالجملة'),
  b.p('كتبت لنا بالفرنسية: ', b.foreign('Je connais le chemin', 'fr'), '. ثم أغلقت دفترها.'),
  b.ul(b.li('الضفة الشمالية'), b.li('الضفة الجنوبية')),
];

export const bodies = {
  article: () => render(b.doc(...opening, ...middle), 'fr'),
  everything: () => render(b.doc(...opening, ...everything), 'fr'),
  arabic: () => render(b.doc(...arabic), 'ar'),
  short: () => render(b.doc(...opening), 'fr'),
};
