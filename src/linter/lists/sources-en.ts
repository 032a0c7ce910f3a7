/** How English says where something comes from. */
import { entries, type WordLists } from './lists.ts';

export const SOURCES_EN = {
  'en.source-markers': entries(`
    according to | in the words of | as reported by | as noted by | as quoted by | quoted by |
    cited by | citing | said by | published by | published in | compiled by | released by |
    provided by | commissioned by | conducted by | carried out by | reported by | estimated by |
    recorded by | calculated by | issued by | announced by | data from | figures from |
    statistics from | source : | in the view of | in the opinion of | in a statement |
    in his report | in her report | in its report | as per | based on data from | per the
  `),
  'en.no-source': entries(`
    according to plan | according to whether | according to how | according to the size |
    according to schedule | according to their | according to age | according to need |
    according to type
  `),
  'en.papers': entries(`
    stud{y,ies} | report{s,} | survey{s,} | poll{s,} | research | document{s,} | data |
    figures | analysis | analyses | footage | video{s,} | image{s,} | photos |
    investigation{s,} | evidence | memo{s,} | leak{s,} | findings | experiments | trial{s,} |
    statistics | paper{s,} | estimates | tests | emails | records | sources | accounts |
    theories
  `),
  'en.paper-verbs': entries(`
    show{s,ed,n,} | reveal{s,ed,} | confirm{s,ed,} | suggest{s,ed,} | indicate{s,d,} | found |
    find{s,} | prove{s,d,n,} | demonstrate{s,d,} | conclude{s,d,} | estimate{s,d,} | say{s,} |
    said | claim{s,ed,} | warn{s,ed,} | link{s,ed,} | point{s,ed,} to | support{s,ed,} |
    report{s,ed,} | highlight{s,ed,} | predict{s,ed,} | establish{ed,es} | allege{s,d,} |
    state{s,d,} | argue{s,d,} | describe{s,d,} | emerged | imply | implies
  `),
  'en.media': entries(`
    media reports | local media | the media | press reports | news reports | some media |
    several media outlets | media outlets | local press | the local press | the press |
    newspaper reports | it was reported | it has been reported | it is reported |
    was reported to | were reported to | was widely reported | has been widely reported |
    reports in the press | state media | social media posts | posts on social media |
    a local newspaper | a news site | the tabloids | tabloid reports | unconfirmed reports |
    according to reports | reports say | reports said | online reports | foreign media |
    national media | some newspapers
  `),
  'en.impersonal': entries(`
    it is believed | it was believed | it is said | it was said | it is understood |
    it was understood | it is thought | it was thought | it is claimed | it was claimed |
    it is alleged | it was alleged | it is rumoured | it is rumored | it is known |
    it is well known | it is widely known | it is often said | it is sometimes said |
    it is widely believed | it is generally believed | it is commonly believed |
    it is generally accepted | it is widely accepted | it is generally agreed |
    it is often claimed | it is often argued | it is argued | it is assumed | it is considered |
    it is widely considered | it is generally considered | it is feared | it is hoped |
    it is suggested | it is estimated | it is speculated | it is possible that |
    it is likely that | it is probable that | it is clear that | it is expected |
    it is supposed | it is suspected | it is regarded | it is recognised | it is recognized |
    it is noted | it is reported that | it has been said | it has been suggested |
    it has been claimed | it has been argued | it has been speculated | it has been noted |
    it has been estimated | it has been reported | it has been proposed | it has been alleged |
    it has been shown | it can be argued | it could be argued | it could be said |
    it might be argued | it may be argued | it should be noted | it seems that | it seems |
    it appears that | it appears | it would seem | it would appear | there is a perception |
    there is speculation | there are claims | there have been claims | there were rumours |
    there are rumors | there is a belief |
    is {widely,often,generally,commonly,frequently,usually,sometimes,popularly,largely,universally} {considered,regarded,believed,seen,viewed,thought,known,held,accepted,credited,recognised,recognized,acknowledged,cited,described,referred,said,called,assumed,perceived} |
    are {widely,often,generally,commonly,frequently,usually,sometimes,popularly,largely,universally} {considered,regarded,believed,seen,viewed,thought,known,held,accepted,credited,recognised,recognized,acknowledged,cited,described,referred,said,called,assumed,perceived} |
    was {widely,often,generally,commonly,frequently,usually,sometimes,popularly,largely,universally} {considered,regarded,believed,seen,viewed,thought,known,held,accepted,credited,recognised,recognized,acknowledged,cited,described,referred,said,called,assumed,perceived} |
    were {widely,often,generally,commonly,frequently,usually,sometimes,popularly,largely,universally} {considered,regarded,believed,seen,viewed,thought,known,held,accepted,credited,recognised,recognized,acknowledged,cited,described,referred,said,called,assumed,perceived} |
    been widely | is considered | are considered | was considered | were considered |
    is regarded | are regarded | was regarded | is believed | are believed | was believed |
    were believed | is thought | are thought | was thought | were thought | is said | are said |
    was said | were said | is reputed | was reputed | is rumoured | is rumored | was rumored |
    was rumoured | is alleged | are alleged | was alleged | is reported to | are reported to |
    is claimed | been considered | been suggested | been described as | been called |
    been criticized | been criticised | been accused | been regarded | considered by many |
    considered by some | regarded by many | regarded by some | seen by many | seen by some |
    by some | by many |  for many | according to some | according to many | some say |
    some believe | some argue | many believe | they say | everyone knows | everybody knows |
    as everyone knows | rumour has it | rumor has it | legend has it | tradition has it |
    word is | questions have been raised | concerns have been raised | criticism has been |
     widely considered | widely regarded | generally considered | generally regarded |
    often considered | often regarded | often cited | often described | considered to be |
    believed to be | believed to have | thought to be | thought to have | said to be |
    said to have | considered one of
  `),
  'en.rumour': entries(`
    rumour{s,ed,} | rumor{s,ed,} | speculation | speculations | gossip | hearsay | went viral |
    gone viral | viral | the grapevine | whispers | tittle-tattle
  `),
  'en.no-detail': entries(`
    without elaborating | did not elaborate | declined to elaborate | gave no details |
    gave no further details | without giving details | without giving further details |
    without providing details | provided no details | without further details |
    without explanation | without further explanation | offered no details |
    without specifying | did not give details | without offering details |
    without going into detail | gave no explanation
  `),
} satisfies WordLists;
