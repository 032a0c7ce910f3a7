/** Words of certainty, doubt and prediction in English. */
import { entries, type WordLists } from './lists.ts';

export const MODALITY_EN = {
  'en.hedge-adverbs': entries(`
    reportedly | allegedly | apparently | purportedly | supposedly | likely | probably |
    possibly | presumably | ostensibly | seemingly | arguably | perhaps | most likely |
    very likely | alleged | putative | presumed | maybe | may have | might have |
    may have been | might have been | could have been | seems to | seem to | appears to have |
    seems | seemed to
  `),
  'en.overclaim': entries(`
    undoubtedly | clearly | of course | it is a fact | obviously | certainly | without doubt |
    without a doubt | beyond doubt | beyond question | unquestionably | indisputably |
    undeniably | undeniable | indisputable | irrefutable | no doubt | there is no doubt |
    it is clear that | it is obvious | it goes without saying | everyone knows |
    everybody knows | needless to say | evidently | naturally | surely | definitely |
    conclusively | the fact is | proof that | there can be no doubt | plainly |
    make no mistake
  `),
  'en.inevitable': entries(`
    inevitable | inevitably | doomed | inexorable | inexorably | unavoidable | bound to |
    destined to | irreversible | unstoppable | fated to | sure to | certain to |
    foregone conclusion | only a matter of time | cannot but
  `),
  'en.hedges': entries(`
    may | might | could | seem{s,ed,} | appear{s,ed,} | perhaps | possibly | possible |
    probable | probably | likely | apparently | potentially | potential | suggest{s,ed,} |
    conceivably | presumably | somewhat | relatively | to some extent | to a degree |
    in some ways | maybe | arguably | tend{s,} to | would seem
  `),
  'en.expectations': entries(`
    may | might | could | should | would | expect{s,ed,} | hope{s,d} | plan{s,ned,} |
    intend{s,ed,} | aim{s,ed,} | promise{s,d} | likely | probably | perhaps | possibly |
    forecast{s,} | predict{s,ed,} | scheduled | due to | set to | if | unless | whether | when |
    once | until | scenario | projection{s,} | goal | vow{s,ed,} | pledge{s,d} | announced
  `),
  'en.agenda-verbs': entries(`
    meet | open | close | begin | start | take place | be held | be published | be released |
    be broadcast | play | face | host | vote | hear | appear | visit | speak | present |
    receive | travel | attend | join | resume | launch | perform | run until | run from |
    be screened | be shown | be sentenced | be tried | be buried | be heard | be installed |
    be given | be offered | be paid | be used | be available | be able | have to | need to |
    be required | need | take over | take office | step down | retire | replace him |
    replace her | be replaced by | stay open | remain open | remain closed | offer | include |
    cover | fund | pay | decide | consider | debate | publish | unveil | release | introduce |
    be presented | be unveiled | be discussed | be debated | be voted | come into force |
    take effect | be closed | be open | be asked | serve | lead | chair | star | feature |
    arrive | leave | depart | return | compete | be joined | be reviewed | be examined | sign |
    rule | announce | be announced | provide | invest | hire | build | be built
  `),
  'en.time': entries(`
    monday | tuesday | wednesday | thursday | friday | saturday | sunday | tomorrow | tonight |
    next week | next month | january | february | march | april | june | july | august |
    september | october | november | december | noon | midnight | pm | am | this afternoon |
    this evening | at the weekend | this weekend | today
  `),
  'en.truth-verbs': entries(`
    reveal{s,ed,} | admit{s,ted,} | expos{e,es,ed} | point{s,ed,} out | confess{es,ed,} |
    acknowledge{s,d} | concede{s,d} | remind{s,ed,} | disclose{s,d} | uncover{s,ed,}
  `),
  'en.doubt-verbs': entries(`
    claim{s,ed,} | so-called | purport{s,ed,} | would have us believe | pretend{s,ed,} |
    profess{es,ed,}
  `),
} satisfies WordLists;
