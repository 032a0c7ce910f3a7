/** What each picture shows, for those who cannot see it, and what the paper writes below it. */
import type { PerLang } from './types.ts';

type Row = [
  key: string,
  alt: PerLang<string>,
  caption: PerLang<string>,
  /** Where the eye goes, across and down, from 0 to 1. */
  focus?: [number, number],
];

const words = (fr: string, en: string, ar: string): PerLang<string> => ({
  fr: fr.replaceAll(' :', '\u00a0:').replaceAll(' ;', '\u00a0;'),
  en,
  ar,
});
const portrait = (name: string, en: string, ar: string): PerLang<string> =>
  words(`Portrait en silhouette : ${name}.`, `Silhouette portrait: ${en}.`, `صورة جانبية: ${ar}.`);

export const pictureWords: Row[] = [
  [
    'pont',
    words(
      'Gravure : le pont tournant sur sa pile ronde, au milieu du chenal, un grand soleil rouge bas derrière lui ; un chalutier passe à droite.',
      'Engraving: the swing bridge on its round pier in mid-channel, a large red sun low behind it; a trawler goes by on the right.',
      'نقش: الجسر الدوّار على دعامته المستديرة في وسط القناة، وخلفه شمس حمراء كبيرة منخفضة، وقارب صيد يمرّ إلى اليمين.',
    ),
    words(
      'Le pont des Cordiers vu de l’amont.',
      'The Pont des Cordiers from upstream.',
      'جسر الحبّالين من أعلى النهر.',
    ),
    [0.55, 0.55],
  ],
  [
    'plan',
    words(
      'Plan du port : le détour part de la criée, A, rive nord, gagne à l’ouest le pont-route, C, et revient à B, rive sud ; D, entre les deux, marque le pont des Cordiers.',
      'Plan of the harbour: the detour leaves the fish auction, A, on the north bank, goes west to the road bridge, C, and comes back to B on the South Bank; D, between them, marks the Pont des Cordiers.',
      'مخطط الميناء: ينطلق طريق الالتفاف من سوق السمك A على الضفة الشمالية، إلى جسر الطريق C غربًا، ثم يعود إلى B على الضفة الجنوبية، وبينهما D جسر الحبّالين.',
    ),
    words(
      'Le port et le détour, d’après le cadastre.',
      'The harbour and the detour, from the land register.',
      'الميناء وطريق الالتفاف.',
    ),
  ],
  [
    'criee',
    words(
      'Gravure : trois maquereaux l’un au-dessus de l’autre, une étiquette de lot rouge, 124, sur celui du milieu.',
      'Engraving: three mackerel one above the other, a red lot ticket, 124, on the middle one.',
      'نقش: ثلاث سمكات إسقمري، وعلى الوسطى بطاقة حمراء برقم 124.',
    ),
    words('Lot 124, maquereau de ligne.', 'Lot 124, line-caught mackerel.', 'الحصّة 124، إسقمري.'),
    [0.45, 0.5],
  ],
  [
    'phare',
    words(
      'Gravure : le phare de la Basse, la nuit, sur son îlot ; deux faisceaux blancs, une lanterne rouge.',
      'Engraving: the Basse lighthouse at night on its islet; two white beams, a red lantern.',
      'نقش: منارة لا باس ليلًا على جزيرتها الصغيرة، وحزمتان من الضوء الأبيض.',
    ),
    words('Le phare de la Basse.', 'The Basse lighthouse.', 'منارة لا باس.'),
    [0.66, 0.35],
  ],
  [
    'marais',
    words(
      'Gravure : une paludière en gilet rouge tire le sel d’un œillet ; deux autres au loin, des tas blancs, un clocher à l’horizon.',
      'Engraving: a salt worker in a red waistcoat draws salt across a pan; two more far off, white heaps, a steeple on the horizon.',
      'نقش: عاملة ملح بصدرية حمراء تجرّ الملح في حوض، واثنان في البعيد وأكوام بيضاء.',
    ),
    words('Aux Grands-Clos, en août.', 'Les Grands-Clos in August.', 'لي غران كلو في أغسطس.'),
    [0.42, 0.62],
  ],
  [
    'bac',
    words(
      'Gravure : le bac au milieu de l’estuaire, rampes levées, voitures à bord ; sur la cale, un couple, un enfant et un cycliste attendent.',
      'Engraving: the ferry in mid-estuary, ramps up, cars aboard; on the slip a couple, a child and a cyclist are waiting.',
      'نقش: العبّارة في وسط المصبّ وعليها سيارات، وعلى الرصيف رجل وامرأة وطفل ودرّاج ينتظرون.',
    ),
    words('Le bac de Saint-Guéry.', 'The Saint-Guéry ferry.', 'عبّارة سان-غيري.'),
    [0.55, 0.6],
  ],
  [
    'ecole',
    words(
      'Gravure : la cour de l’école du Phare à midi ; des enfants courent, un ballon rouge en l’air ; derrière une baie, la cantine à table.',
      'Engraving: the yard of the École du Phare at noon; children running, a red ball in the air; behind a window, the canteen at table.',
      'نقش: ساحة المدرسة عند الظهر، أطفال يركضون وكرة حمراء في الهواء، ومن خلف نافذة أطفال إلى المائدة.',
    ),
    words('L’école du Phare, à midi.', 'The École du Phare at noon.', 'مدرسة المنارة عند الظهر.'),
    [0.42, 0.6],
  ],
  [
    'theatre',
    words(
      'Gravure : une silhouette seule sous un projecteur, entre deux grands rideaux rouges ; le public de dos.',
      'Engraving: one figure alone in a spotlight between two great red curtains; the audience from behind.',
      'نقش: شخص وحيد تحت الضوء بين ستارتين حمراوين كبيرتين، والجمهور من الخلف.',
    ),
    words('Théâtre de la Corderie.', 'Théâtre de la Corderie.', 'مسرح لا كوردري.'),
    [0.5, 0.6],
  ],
  [
    'terrain',
    words(
      'Gravure : un terrain de football au bord de la mer ; une joueuse en rouge vient de tirer, la gardienne plonge ; un phare au fond.',
      'Engraving: a football pitch by the sea; a player in red has just shot, the keeper dives; a lighthouse behind.',
      'نقش: ملعب كرة قدم على شاطئ البحر، لاعبة بالأحمر سدّدت والحارسة ترتمي.',
    ),
    words('Stade des Sables.', 'Stade des Sables.', 'ملعب الرمال.'),
    [0.55, 0.6],
  ],
  [
    'bibliotheque',
    words(
      'Gravure : la nuit, une lectrice penchée sous une lampe rouge, un chat posé sur des livres, des rayonnages jusqu’au plafond.',
      'Engraving: at night a reader bends under a red lamp, a cat sits on some books, shelves rise to the ceiling.',
      'نقش: قارئة منحنية تحت مصباح أحمر ليلًا، وقطّ على كتب، ورفوف حتى السقف.',
    ),
    words('La salle de lecture.', 'The reading room.', 'قاعة القراءة.'),
    [0.5, 0.65],
  ],
  [
    'orgue',
    words(
      'Gravure : l’organiste, de dos, en manteau rouge, devant les claviers et les hauts tuyaux de l’orgue.',
      'Engraving: the organist from behind, in a red coat, before the keyboards and the tall pipes of the organ.',
      'نقش: عازف الأرغن من الخلف بمعطف أحمر أمام لوحات المفاتيح والأنابيب العالية.',
    ),
    words('L’orgue de Saint-Gurval.', 'The organ of Saint-Gurval.', 'أرغن سان غورفال.'),
    [0.5, 0.7],
  ],
  [
    'cinema',
    words(
      'Gravure : une salle de cinéma vue du fond ; des fauteuils rouges, à l’écran une vague, un voilier et un soleil.',
      'Engraving: a cinema seen from the back; red seats, and on the screen a wave, a sailing boat and a sun.',
      'نقش: قاعة سينما من الخلف، مقاعد حمراء، وعلى الشاشة موجة وقارب شراعي وشمس.',
    ),
    words(
      'L’Embrun, petite salle.',
      'L’Embrun, the small screen.',
      'سينما «لومبران»، القاعة الصغيرة.',
    ),
    [0.5, 0.4],
  ],
  [
    'huitres',
    words(
      'Gravure : à marée basse, une ostréicultrice en cotte rouge retourne une poche sur les tables ; deux autres travaillent au loin.',
      'Engraving: at low tide an oyster grower in red waders turns a bag on the trestles; two others work far off.',
      'نقش: عند الجزر، مربّية محار بلباس أحمر تقلّب كيسًا على الطاولات، واثنان يعملان في البعيد.',
    ),
    words('L’anse du Vau.', 'The Anse du Vau.', 'خليج فو.'),
    [0.55, 0.6],
  ],
  [
    'plateau',
    words(
      'Gravure : neuf huîtres ouvertes sur un plateau rond, un demi-citron au centre, un couteau, un torchon rayé de rouge.',
      'Engraving: nine opened oysters on a round tray, half a lemon in the middle, a knife, a cloth with red stripes.',
      'نقش: تسع محارات مفتوحة على صينية مستديرة، ونصف ليمونة، وسكّين، ومنديل مخطّط بالأحمر.',
    ),
    words('Spéciales de la Doëre.', 'Spéciales from the Doëre.', 'محار من نهر الدوار.'),
  ],
  [
    'piste',
    words(
      'Gravure : une femme en rouge et un enfant à vélo le long du canal ; au premier plan, onze poules, un poirier penché, une chaise.',
      'Engraving: a woman in red and a child cycle along the canal; in front, eleven hens, a leaning pear tree, a chair.',
      'نقش: امرأة بالأحمر وطفل على دراجتين بمحاذاة القناة، وفي المقدمة دجاجات وشجرة إجاص مائلة وكرسي.',
    ),
    words('La piste du canal.', 'The canal path.', 'مسار القناة.'),
    [0.42, 0.5],
  ],
  [
    'meteo',
    words(
      'Gravure : sous un ciel de vent, un observateur près de l’abri météo, un mât d’anémomètre, une manche à air rouge et blanche.',
      'Engraving: under a windy sky, an observer by the weather screen, an anemometer mast, a red and white windsock.',
      'نقش: تحت سماء عاصفة، راصد قرب صندوق الرصد، وصاري مقياس الريح، وكمّ ريح أحمر وأبيض.',
    ),
    words('La station du sémaphore.', 'The semaphore station.', 'محطة الرصد.'),
    [0.5, 0.55],
  ],
  [
    'chantier',
    words(
      'Gravure : sous une halle ouverte sur la mer, la coque d’un bateau en membrures ; deux charpentiers sur l’échafaudage, deux porteurs de planche.',
      'Engraving: in a shed open to the sea, the ribs of a boat; two shipwrights on the scaffold, two more carrying a plank.',
      'نقش: تحت سقيفة مفتوحة على البحر، أضلاع قارب قيد البناء، ونجّاران على السقالة، واثنان يحملان لوحًا.',
    ),
    words('Le chantier Garandel.', 'The Garandel yard.', 'ورشة غارانديل.'),
    [0.55, 0.5],
  ],
  [
    'four',
    words(
      'Gravure : une boulangère pousse un pain dans la gueule rouge du four, avec une longue pelle ; des miches sur les étagères.',
      'Engraving: a baker slides a loaf into the red mouth of the oven on a long peel; loaves on the shelves.',
      'نقش: خبّازة تدفع رغيفًا بمجرفة طويلة إلى فوهة الفرن الحمراء، وأرغفة على الرفوف.',
    ),
    words('Le four de la boulangerie Rouault.', 'The oven of the Rouault bakery.', 'فرن مخبز روو.'),
    [0.6, 0.55],
  ],
  [
    'digue',
    words(
      'Gravure : une vague se brise sur le môle et jaillit plus haut que sa tourelle rouge et blanche ; deux personnes regardent de loin.',
      'Engraving: a wave breaks on the mole and leaps higher than its red and white turret; two people watch from afar.',
      'نقش: موجة تنكسر على كاسر الأمواج وتعلو برجه الأحمر والأبيض، وشخصان ينظران من بعيد.',
    ),
    words(
      'Le môle, par nord-ouest.',
      'The mole in a north-wester.',
      'كاسر الأمواج والريح شمالية غربية.',
    ),
    [0.66, 0.45],
  ],
  [
    'brebis',
    words(
      'Gravure : un troupeau de brebis traverse la place pavée, mené par un berger en rouge et un chien ; arcades et clocher derrière.',
      'Engraving: a flock of ewes crosses the paved square, led by a shepherd in red and a dog; arcades and a steeple behind.',
      'نقش: قطيع نعاج يعبر الساحة المرصوفة يقوده راعٍ بالأحمر وكلب، وخلفه أقواس وبرج.',
    ),
    words('Place aux Œufs.', 'Place aux Œufs.', 'ساحة البيض.'),
    [0.5, 0.65],
  ],
  [
    'sirene',
    words(
      'Gravure : la sirène rouge sur le toit de la mairie ; des ondes emplissent le ciel au-dessus des maisons.',
      'Engraving: the red siren on the roof of the town hall; rings of sound fill the sky above the houses.',
      'نقش: صفّارة حمراء على سطح البلدية، وأمواج صوت تملأ السماء فوق البيوت.',
    ),
    words('La sirène de la mairie.', 'The town hall siren.', 'صفّارة البلدية.'),
    [0.5, 0.35],
  ],
  [
    'foire',
    words(
      'Gravure : la foire le soir ; un manège rayé de rouge, une grande roue, des guirlandes, un enfant au ballon rouge.',
      'Engraving: the fair in the evening; a red-striped roundabout, a big wheel, strings of lights, a child with a red balloon.',
      'نقش: المهرجان مساءً، دوّامة خيل مخطّطة بالأحمر ودولاب كبير وأضواء وطفل بيده بالون أحمر.',
    ),
    words('La foire d’octobre.', 'The October fair.', 'سوق أكتوبر.'),
    [0.5, 0.5],
  ],
  [
    'halle',
    words(
      'Gravure : l’allée de la halle sous sa charpente ; des étals rayés des deux côtés, une cliente au panier rouge.',
      'Engraving: the aisle of the market hall under its timbers; striped stalls on both sides, a shopper with a red basket.',
      'نقش: ممرّ السوق المسقوف تحت عوارضه الخشبية، أكشاك مخطّطة على الجانبين، وزبونة بسلّة حمراء.',
    ),
    words('La halle de 1902.', 'The market hall of 1902.', 'السوق المسقوف، 1902.'),
    [0.45, 0.6],
  ],
  [
    'bateaux',
    words(
      'Gravure : des bateaux de pêche au mouillage devant les maisons du quai, leurs reflets dans l’eau calme.',
      'Engraving: fishing boats at their moorings before the houses of the quay, reflected in calm water.',
      'نقش: قوارب صيد راسية أمام بيوت الرصيف، وصورها في الماء الهادئ.',
    ),
    words('Au quai Nord.', 'At the north quay.', 'عند الرصيف الشمالي.'),
    [0.35, 0.6],
  ],
  [
    'nuit',
    words(
      'Gravure : le port la nuit ; fenêtres allumées, pleine lune, et un feu rouge au bout de la jetée, dont l’eau garde la trace.',
      'Engraving: the harbour at night; lit windows, a full moon, and a red light at the end of the pier, its track on the water.',
      'نقش: الميناء ليلًا، نوافذ مضاءة وبدر وضوء أحمر في آخر الرصيف ينعكس على الماء.',
    ),
    words('Le port, la nuit.', 'The harbour at night.', 'الميناء ليلًا.'),
    [0.7, 0.5],
  ],
  [
    'carte-marees',
    words(
      'Dessin : en haut, la carte de l’estuaire en courbes, avec sa rose des vents ; en bas, la courbe de deux marées, un trait rouge peu avant la seconde pleine mer.',
      'Drawing: above, a contour chart of the estuary with its compass rose; below, the curve of two tides, a red line shortly before the second high water.',
      'رسم: في الأعلى خريطة المصبّ بخطوط الارتفاع ووردة الرياح، وفي الأسفل منحنى مدّين، وخط أحمر قبيل ذروة الثاني.',
    ),
    words('L’estuaire et ses marées.', 'The estuary and its tides.', 'المصبّ ومدّه.'),
  ],
  ['portrait-ysee', portrait('Ysée Malavoy', 'Ysée Malavoy', 'إيزيه مالافوا'), {}, [0.42, 0.45]],
  [
    'portrait-bastien',
    portrait(
      'Bastien Orgeval, un crayon rouge sur l’oreille',
      'Bastien Orgeval, a red pencil behind his ear',
      'باستيان أورجوفال وعلى أذنه قلم أحمر',
    ),
    {},
    [0.45, 0.45],
  ],
  ['portrait-lea', portrait('Léa Vauquelin', 'Léa Vauquelin', 'ليا فوكلان'), {}, [0.42, 0.45]],
  ['portrait-anselme', portrait('Anselme Griot', 'Anselme Griot', 'أنسلم غريو'), {}, [0.45, 0.45]],
  [
    'portrait-selim',
    portrait('Selim Ben Achour', 'Selim Ben Achour', 'سليم بن عاشور'),
    {},
    [0.45, 0.45],
  ],
];
