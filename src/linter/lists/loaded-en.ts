/** Words that judge, soften or decorate, in English. The newsroom owns these lists. */
import { entries, type WordLists } from './lists.ts';

export const LOADED_EN = {
  'en.intensifiers': entries(`
    extremely | totally | utterly | dramatically | absolutely | completely | literally | very |
    incredibly | hugely | massively | wildly | deeply | highly | really | truly | insanely |
    remarkably | exceptionally | extraordinarily | enormously | profoundly | overwhelmingly |
    grossly | downright | outright | sheer | fiercely | viciously | brutally | painfully |
    staggeringly | stunningly | shockingly
  `),
  'en.loaded': entries(`
    regime | mob | mobs | radical{s,} | radicalized | radicalised | disgraceful | disgrace |
    shameful | shameless | shamelessly | outrageous | outrage | outraged | scandalous | fiasco |
    debacle | disastrous | disaster | catastrophic | horrific | horrifying | horrendous |
    appalling | atrocious | despicable | vile | evil | wicked | sinister | insidious |
    nefarious | draconian | tyrannical | tyranny | tyrant | despot | thug{s,} | thuggish |
    goons | cronies | crony | hack{s} | shill | puppet | stooge | extremist{s,} | extreme |
    fanatic{s,al,} | zealot{s,} | lunatic{s,} | loony | crazy | crazed | insane | insanity |
    unhinged | deranged | delusional | hysterical | hysteria | absurd | absurdly | ridiculous |
    ridiculously | laughable | ludicrous | preposterous | asinine | idiotic | moronic | stupid |
    foolish | nonsense | bogus | sham | hoax | farce | charade | witch hunt | smear{s,ed,ing,} |
    slam{s,med,ming,} | blast{s,ed,ing} | bash{es,ed,ing} | rip{ped,s} into | torch{ed,es} |
    eviscerate{d,s} | skewer{ed,s} | destroy{ed,s} {liberals,conservatives} |
    lash{ed,es,ing} out | rant{s,ed,ing,} | rail{ed,s} against | spew{s,ed,ing,} | vitriol |
    vitriolic | venomous | toxic | poisonous | hateful | hate-filled | bigot{s,ed,ry,} |
    racist{s,} | racism | sexist | misogynist{s,ic,} | homophobic | transphobic | xenophobic |
    islamophobic | white supremacist{s,} | supremacist{s,} | nazi{s,} | fascist{s,} | fascism |
    communist{s,} | marxist{s,} | socialist{s,} | leftist{s,} | left-wing | right-wing |
    far-left | far-right | alt-right | ultra-conservative | hard-left | hard-right | woke |
    wokeness | snowflake{s,} | social justice warriors | politically correct |
    political correctness | cancel culture | elites | elitist | establishment |
    mainstream media | lamestream | fake news | propaganda | propagandist{s,} |
    brainwash{ed,ing} | indoctrinate{d} | indoctrination | illegals | illegal alien{s,} |
    aliens | invasion | swarm{s,ing,} | flood of | rampage | rampant | skyrocketing | soaring |
    brutal | brutality | brutally | savage | savagely | barbaric | heinous | gruesome |
    bloodthirsty | murderous | slaughter | massacre | butcher | terrorist{s,} | terrorism |
    cowardly | coward | heroic | hero | brave | courageous | bravely | stunning | stunningly |
    shocking | shockingly | jaw-dropping | bombshell | explosive | alarming | alarmingly |
    terrifying | frightening | chilling | dangerous | dangerously | reckless | recklessly |
    irresponsible | incompetent | incompetence | inept | corrupt | corruption | crooked |
    dishonest | lie{s} | lied | lying | liar{s,} | deceitful | deceptive | hypocrite{s,} |
    hypocrisy | hypocritical | cynical | cynically | greedy | greed | ruthless | heartless |
    cruel | cruelty | callous | inhumane | unconscionable | immoral | pathetic | pitiful | sad |
    sadly | tragic | tragically | unfortunately | infamous | notorious | notoriously |
    controversial | divisive | polarizing | incendiary | inflammatory | vicious | viciously |
    ugly | nasty | disgusting | repulsive | repugnant | abhorrent | grotesque | bizarre |
    bizarrely | weird | wild | wildly | obsessed | obsession | meltdown | tirade | diatribe |
    screed | fearmongering | fear-mongering | scaremongering | alarmist | denier{s,} |
    conspiracy theor{y,ies,ist,ists} | conspiratorial | baseless | baselessly | falsely |
    debunked | discredited | so-called | self-proclaimed | self-styled | gloat{ed,ing,s} |
    brag{ged,s,ging} | sneer{ed,s,ing} | mock{ed,s,ing} | whin{e,ed,ing,es} |
    demoniz{e,ed,ing} | vilif{y,ied} | decimate{d} | gutted | assault on | war on | attack on |
    under siege | crackdown | power grab | takeover | weaponize{d} | weaponizing |
    pander{s,ing} | kowtow | anti-american | unamerican | un-american | pro-abortion |
    anti-abortion | abortionist | job-killing | handouts | freeloaders | tax-and-spend |
    big government | nanny state | corporate greed | fat cats | billionaire-funded |
    dark money | misguided | failed | failing | botched | bungled | chaotic | chaos | mayhem |
    havoc | rioters | looters | looting | ravaged | plagued | embattled | beleaguered |
    disgraced | blatant | blatantly | egregious | flagrant | brazen | brazenly | rabid |
    militant | hardline | staunch | fierce | fiercely | landmark | historic | glorious |
    magnificent | brilliant | brilliantly | masterful | inspiring | beloved | desperate |
    desperately | predictably | unsurprisingly | ironically | conveniently | supposedly
  `),
  'en.euphemism': entries(`
    collateral damage | neutralis{e,ed,es,ing} | neutraliz{e,ed,es,ing} |
    enhanced interrogation | surgical strike{s,} | extraordinary rendition | friendly fire |
    ethnic cleansing | regime change | special military operation | pacification | rightsizing |
    right-sizing | downsizing | headcount reduction | let go | negative growth | misspoke |
    targeted killing | pre-emptive strike | kinetic action | officer-involved shooting |
    inappropriate touching | quantitative easing | restructuring | efficiency savings |
    economically disadvantaged | passed away | crime of passion | domestic incident |
    soft targets | peacekeeping bombardment
  `),
  'en.peacock': entries(`
    renowned | iconic | world-class | legendary | prestigious | celebrated | acclaimed |
    critically acclaimed | world-renowned | world-famous | famous | famed | eminent |
    distinguished |  visionary | groundbreaking | ground-breaking | pioneering |
    influential | highly influential | highly regarded | highly respected | well-respected |
    respected | well known | well-known |  noted | outstanding | extraordinary |
      most notable | beautiful | stunning | spectacular | breathtaking |
    must-see | virtuoso | prodigy | genius | masterpiece | cult | finest | hailed as |
    widespread acclaim | gifted | talented | brilliant |  greatest | award-winning |
    cutting-edge | state-of-the-art | revolutionary | innovative | best-selling |
    considered one of
  `),
  'en.labels': entries(`
    an illegal | illegals | illegal alien{s,} | a schizophrenic | schizophrenics | a cripple |
    cripples | the disabled | the handicapped | the mentally ill | an addict | addicts |
    a junkie | junkies | the homeless | a vagrant | vagrants | a convict | ex-con | ex-convict |
    a felon | felons | the blacks | a black | a gay | gays | a transgender | transgenders |
    a diabetic | an epileptic | a retard | a gypsy | gypsies | the elderly | the poor |
    a prostitute | prostitutes | a hooker | an alcoholic | alcoholics | the blind | the deaf |
    a migrant | a foreigner | a lunatic | a psycho | a dwarf | a midget | the insane |
    an autistic | wheelchair-bound | a victim of
  `),
} satisfies WordLists;
