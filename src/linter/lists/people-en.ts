/** People and bodies by their part in the news, in English. */
import { entries, type WordLists } from './lists.ts';

export const PEOPLE_EN = {
  'en.authorities': entries(`
    expert{s,} | specialists | observers | analysts | economists | scientists | researchers |
    historians | scholars | academics | commentators | critics | pundits | insiders |
    detractors | opponents | supporters | proponents | advocates | skeptics | sceptics |
    doctors | psychologists | sociologists | philosophers | theologians | lawyers |
    forecasters | fans | biologists | linguists | archaeologists | physicists |
    environmentalists | activists | authors | writers | reviewers | enthusiasts | purists |
    traditionalists | conservatives | liberals | feminists | campaigners | pollsters |
    strategists | industry watchers | locals | modern scholars | sources | anthropologists |
    musicologists | collectors | practitioners | investors | traders | bookmakers | believers |
    theorists | conspiracy theorists | nationalists | progressives
  `),
  'en.people': entries(`
    people | persons | residents | voters | officials | politicians | members | mps |
    lawmakers | citizens | americans | britons | christians | muslims | jews | catholics |
    protestants | parents | teachers | students | workers | users | players | viewers |
    readers | listeners | witnesses | neighbours | neighbors | journalists | reporters |
    diplomats | businesses | companies | groups | organizations | organisations | countries |
    farmers | employees | customers | consumers | patients | villagers | leaders | executives |
    scholars | men | women | others | individuals | families | communities | cultures |
    governments | drivers | passengers | soldiers | colleagues | friends | artists | musicians |
    engineers | philosophers | voices | media | newspapers | commuters | visitors | nurses |
    shopkeepers | staff | clinicians | studies | theories | historians of | followers |
    of them | of these | of those
  `),
  'en.quantifiers': entries(`
    some | many | several | most | numerous | various | a number of | a growing number of |
    an increasing number of | a large number of | a majority of | the majority of |
    a handful of | a group of | countless | certain | other | few | a few | more and more |
    plenty of | lots of | a lot of | scores of | dozens of | hundreds of | thousands of |
    a range of | leading | prominent | local | senior | unnamed | top | some of the |
    many of the | most of the | some of its | political | military | legal | medical |
    security | financial | health | industry | independent | western | modern | contemporary |
    religious | literary | film | music | media | market
  `),
  'en.vague-pronouns': entries(`
    some | many | others | several | most | critics | observers | everyone | everybody |
    people | some people | many people | most people | public opinion | the general public |
    the consensus | conventional wisdom | few | there are those who
  `),
  'en.institutions': entries(`
    police | ministry | government | council | court | prosecutor | prosecutors | prosecution |
    mayor | minister | president | spokesman | spokeswoman | spokesperson | company | firm |
    agency | department | institute | university | hospital | union | party | committee |
    commission | bank | army | judge | lawyer | coroner | report | statement | census |
    register | governor | senator | director | chief | chairman | chair | chairwoman |
    secretary | charity | association | federation | club | coach | manager | owner | operator |
    regulator | watchdog | embassy | school | headteacher | principal | indictment | complaint |
    filing | lawsuit | ruling | contract | minutes | audit | inquiry | inspectorate |
    fire service | firefighters | paramedics | airline | maker | manufacturer | publisher |
    author | professor | museum | study | survey | poll | data | figures | records | law |
    treaty | constitution | bible | legend | archbishop | bishop | captain | defendant |
    victim
  `),
  'en.anonymous': entries(`
    a source | sources | one source | a source close to | sources close to |
    sources familiar with | a person familiar with | people familiar with | a person close to |
    people close to | a person with knowledge of | people with knowledge of |
    a person briefed on | people briefed on | a senior official | senior officials |
    a {government,security,defence,defense,western,us,u.s.,american,european,white house,military,diplomatic,police,intelligence,top,party,union,city,state,federal,local,retired} {official,source,aide,insider} |
    an official | officials who | an insider | insiders |
    a senior {aide,source,diplomat,minister,executive,figure,adviser,advisor,officer,manager} |
    an aide | a former {aide,official,employee,executive,colleague,minister,adviser,staffer} |
    a diplomat | a witness | a colleague | a friend | a well-placed source |
    on condition of anonymity | on the condition of anonymity | who asked not to be named |
    who asked not to be identified | who declined to be named | who declined to be identified |
    who did not want to be named | speaking anonymously | who spoke anonymously |
    not authorised to speak | not authorized to speak | anonymous source | anonymous sources |
    unnamed official | unnamed sources | unnamed source
  `),
  'en.speech': entries(`
    say{s,ing,} | said | tell{s,ing,} | told | add{s,ed,ing} | claim{s,ed,ing,} |
    argu{e,es,ed,ing} | believ{e,es,ed,ing} | think{s,ing,} | thought | warn{s,ed,ing,} |
    fear{s,ed,ing,} | suggest{s,ed,ing,} | contend{s,ed,} | maintain{s,ed,} | insist{s,ed,} |
    assert{s,ed,} | agree{s,d,} | expect{s,ed,} | predict{s,ed,} | estimate{s,d,} |
    consider{s,ed,} | regard{s,ed,} | view{s,ed,} | see{s,} | saw | note{s,d,} | report{s,ed,} |
    announce{s,d,} | explain{s,ed,} | describe{s,d,} | call{s,ed,} | doubt{s,ed,} |
    question{s,ed,} | criticize{s,d,} | criticise{s,d,} | accuse{s,d,} | allege{s,d,} | point out |
    points out | pointed out | conclude{s,d,} | find{s,} | found | feel{s,} | felt | hold{s,} |
    held | state{s,d,} | write{s,} | wrote | confirm{s,ed,} | den{y,ies,ied} | admit{s,ted,} |
    reply | replie{s,d,} | repl{y} | ask{s,ed,} | recall{s,ed,} | declare{s,d,} |
    acknowledge{s,d,} | tweet{s,ed,} | post{s,ed,} | speculate{s,d,} | propose{s,d,} |
    hail{s,ed,} | praise{s,d,} | credit{s,ed,} | blame{s,d,} | interpret{s,ed,} | advocate{s,d,} |
    support{s,ed,} | oppose{s,d,} | reject{s,ed,} | reveal{s,ed,} | show{s,ed,} | indicate{s,d,} |
    shout{s,ed,} | whisper{s,ed,} | joke{s,d,} | recount{s,ed,} | remark{s,ed,} | observe{s,d,} |
    stress{es,ed,} | urge{s,d,} | complain{s,ed,} | object{s,ed,} | attribute{s,d,} |
    refer{s,red,} | assume{s,d,} | hope{s,d,} | worry | worr{ies,ied} | prefer{s,red,} |
    dismiss{es,ed,} | forecast{s,} | put | puts | testif{y,ied,ies} | swear{s,} | swore |
    laugh{s,ed,} | sigh{s,ed,} | cr{y,ies,ied} | plead{s,ed,}
  `),
} satisfies WordLists;
