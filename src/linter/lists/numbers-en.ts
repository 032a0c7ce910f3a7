/** Quantities, dates and causes in English. */
import { entries, type WordLists } from './lists.ts';

export const NUMBERS_EN = {
  'en.number-words': entries(`
    three | four | five | six | seven | eight | nine | ten | eleven | twelve | thirteen |
    fourteen | fifteen | sixteen | seventeen | eighteen | nineteen | twenty | thirty | forty |
    fifty | sixty | seventy | eighty | ninety | hundred | thousand | million | billion |
    trillion | dozen
  `),
  'en.units': entries(`
    % | percent | per | € | $ | £ | pounds | dollars | euros | pence | tonnes | tons | kg |
    kilograms | litres | liters | acres | hectares | km | kilometres | kilometers | miles |
    metres | meters | feet | mm | cm | degrees | °c | °f | ° | mw | megawatts | gw | kwh |
    barrels | million | billion | trillion | points | mph | gallons | ounces | lb | lbs | bn |
    m
  `),
  'en.counted': entries(`
    dead | killed | deaths | wounded | injured | victims | missing | cases | jobs | layoffs |
    redundancies | arrests | complaints | infections | protesters | people | homes |
    households | residents | workers | employees | vehicles | pupils | students | patients |
    beds | refugees | migrants | detainees | births | species | attacks | accidents | trees |
    birds | customers | visitors | spectators | soldiers | civilians | children | families |
    companies | businesses | women | men
  `),
  'en.durations': entries(`
    year | years | year-old | year-olds | month | months | day | days | week | weeks | hour |
    hours | minute | minutes | second | seconds | century | centuries | decades | th | st | nd |
    rd | am | pm | a.m. | p.m. | seasons | nights | overs | january | february | march | april |
    may | june | july | august | september | october | november | december
  `),
  'en.not-quantity-after': entries(`
    goals | goal | tries | sets | wickets | runs | votes | players | games | matches |
    chapters | episodes | brothers | sisters | sons | daughters | friends | jurors | judges |
    candidates | times | pages | floors | rounds | to | aces | points from
  `),
  'en.not-quantity-before': entries(`
    article | articles | section | rule | law | no | number | page | pages | chapter | line |
    room | route | highway | interstate | street | avenue | building | flight | season |
    episode | volume | act | division | covid | boeing | airbus | channel | radio | version |
    category | class | group | zone | apollo | formula | agenda | resolution | directive |
    level | phase | stage | platform | gate | suite | apartment | flat | unit | january |
    february | march | april | may | june | july | august | september | october | november |
    december | aged | age | amendment | title | question | world war | proposition | model |
    type | grade | year | ward | area | district | g | m | part
  `),
  'en.fractions': entries(`
    half of | half the | a third of | one third of | a quarter of | two thirds of |
    two-thirds of | three quarters of | three-quarters of | a fifth of | one in ten |
    one in five | one in four | one in three | one in two | in five | twice as many |
    twice as much | three times as many | four times as many | has doubled | have doubled |
    has tripled | have tripled | doubled | tripled | quadrupled | times more | times as likely |
    twice as likely | nearly half | more than half
  `),
  'en.figure-exempt': entries(`
    tickets | admission | entry | sentenced | jailed | score | ingredients | beat | won by |
    booking
  `),
  'en.vague-quantity': entries(`
    scores of | dozens of | hundreds of | thousands of | millions of | billions of | countless |
    a multitude | a large number | a huge number | a great number | a great many |
    a growing number | an increasing number | a number of | an untold number | numerous | huge |
    massive | massively | vast | enormous |   vast majority |
    a handful | a host of | a wide range of | a wide variety of | a variety of | many | some |
    several |  most of | lots of | a lot of | plenty of | a significant number |
    significant number | considerable | considerably | substantial | substantially |
    exponential | exponentially | drastic | drastically | sky-high | soaring | a fortune |
    in recent years | in many cases | in some cases | high rates | high rate | low rate |
    extremely high | very high | a great deal |  quite a few
  `),
  'en.approximate': entries(`
    about | around | approximately | roughly | nearly | almost | some | circa | an estimated |
    an average of
  `),
  'en.superlatives': entries(`
    the most | the largest | the biggest | the best | the worst | the greatest | the highest |
    the lowest | the fastest | the first | the only | the oldest | the youngest | the finest |
    the richest | the poorest | the deadliest | the longest | the smallest | the strongest |
    first ever | first-ever | ever seen | ever recorded | ever made | ever built |
    never before | unprecedented | record | record-breaking | all-time | unmatched |
    unparalleled | unrivalled | one of the most | one of the best | one of the greatest |
    one of the largest | one of the first | one of the finest | most popular | most important |
    best-known | best known | most famous | most successful | most influential | historic |
    the least
  `),
  'en.relative-dates': entries(`
    yesterday | recently | last week | last month | last year | in recent months |
    in recent weeks | in recent days | in recent years | lately | a few days ago |
    a few weeks ago | a few months ago | not long ago | earlier this week | earlier this month |
    earlier this year | tomorrow | next week | next month | next year | soon | currently |
    today | this week | this morning | tonight | last night | nowadays | these days |
    at the moment | to date | until recently
  `),
  'en.causes': entries(`
    caused | has led to | have led to | led to | because of | due to | owing to | thanks to |
    as a result of | resulted in | has resulted in | resulting from | triggered | prompted |
    is responsible for | are responsible for | was responsible for | is to blame |
    are to blame | drove | has driven | have driven | contributed to | explains the |
    explains why | brought about | the reason for | forced | enabled | stems from
  `),
} satisfies WordLists;
