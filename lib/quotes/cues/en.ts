import { list } from '../../text/word-list.ts';
import { type Cues, inflected } from './cues.ts';

export const en: Cues = {
  saying: list(
    '“It is over now,” {} Ostrov.',
    `said says say saying told tells tell telling wrote writes write writing written thought thinks think thinking
    ${inflected(`add explain argue note state warn recall insist conclude recognise recognize acknowledge declare announce claim
      ask reply answer respond believe suggest stress underline underscore point comment remark tweet retweet post deny
      confirm emphasise emphasize continue observe reiterate repeat reveal report assert affirm allege maintain contend
      promise pledge joke lament caution predict propose exclaim shout chant whisper muse boast concede
      complain counter retort interject interrupt demand recount agree opine assure vow remember sing scream yell plead
      urge outline signal testify proclaim hint guess figure wonder blog text email quote cite read sum`)}
    implored implores barked beamed chimed_in cut_in disclosed recommended recommends fumed gushed scoffed snapped tells_us put_it_this_way quip quips quipped quipping admit admits admitted admitting begin began begins sang swore swears went_on goes_on put_it puts_it demurs demurred
    issued_a_statement released_a_statement made_a_statement gave_a_speech pointed_out points_out made_clear let_slip heard hear feel feels felt`,
  ),
  calling: list(
    'Ostrov {} the plan “a very bad idea” on Monday.',
    `${inflected(`call describe label dub qualify brand reject denounce criticise criticize condemn praise accuse term
      characterise characterize deem dismiss defend welcome oppose decry deride mock slam blast attack hail tout consider
      portray refer express pronounce voice want threaten order promise seek intend use employ invoke mention raise
      advocate support back favor favour encourage discuss address present introduce name view regard`)}
    referred referring forbid forbade saw sees meant means spoke speaks speak spoken gave gives found finds makes made determined committed`,
  ),
  reading: list('In the letter it {}: “it is over”.', 'reads read says said states stated'),
  as: list('Ostrov sees it {} “over and done”.', 'as'),
  reportive: list('The talks {} been “over and done”.', ''),
  sourcePhrases: list(
    'It is, {} Ostrov, “over and done”.',
    'according_to in_the_words_of as_quoted_by in_an_interview_with as_reported_by in_the_view_of in_the_opinion_of as_told_to in_the_eyes_of citing quoting',
  ),
  views: list('{} Ostrov, it is “over”.', 'for'),
  speechNouns: list(
    'Ostrov’s {} that it was “over and done” came late.',
    `statement statements word words remark remarks comment comments speech address interview letter tweet tweets post
    message claim claims call calls promise promises pledge warning warnings demand demands decision proposal appeal answer
    response reply assertion argument criticism accusation allegation view opinion testimony phrase slogan motto note
    declaration announcement pronouncement explanation characterization description suggestion reference question editorial column essay`,
  ),
  documents: list(
    'The {} says “it is over”.',
    `statement declaration communique report document paper letter resolution treaty text note editorial article memo
    release bulletin dispatch charter constitution law bill complaint indictment lawsuit ruling verdict filing website site
    blog newspaper magazine study survey ad advertisement sign banner slogan headline caption transcript email emails post
    posts tweet tweets book poster message motion petition brief story piece column op-ed plan strategy review`,
  ),
  institutions: list(
    'The {} said “it is over”.',
    `ministry government administration embassy department commission council parliament committee party office agency bank
    court house kremlin company firm group organisation organization union association university institute police army
    military navy campaign team cabinet congress senate bureau authority foundation centre center school church
    network station paper daily board league federation regime side delegation mission foreign_ministry`,
  ),
  persons: list(
    'The {} said “it is over”.',
    `minister president premier chancellor ambassador envoy spokesman spokeswoman spokesperson official diplomat senator
    governor mayor general commander chief head leader chairman chairwoman chair secretary commissioner adviser advisor aide
    deputy representative lawmaker negotiator counterpart member professor specialist expert analyst researcher scholar
    historian economist academic scientist sinologist fellow lecturer director author writer journalist commentator observer
    lawyer attorney judge prosecutor detective officer sheriff soldier doctor nurse teacher student farmer worker resident
    voter man woman boy girl mother father son daughter wife husband brother sister friend neighbour neighbor colleague
    reporter editor columnist pollster strategist critic activist protester candidate nominee billionaire businessman
    businesswoman mogul developer executive manager ceo founder owner coach player actor actress singer star comedian host
    moderator source person witness victim survivor veteran pastor priest pope king queen prince politician republican
    democrat conservative congressman congresswoman incumbent opponent challenger rival boss contender operative
    politburo_member predecessor successor commenter announcer narrator organizer organiser panelist caller attendee user poster
    skeptic guy kid lady staffer insider bystander onlooker respondent participant curator one another`,
  ),
  groups: list(
    'The {} said “it is over”.',
    `ministers presidents leaders officials diplomats ambassadors envoys senators governors lawmakers negotiators experts
    analysts researchers scholars historians economists scientists authors journalists commentators observers critics
    activists protesters parties sides countries governments allies authorities lawyers prosecutors residents voters
    reporters editors sources people men women students workers supporters opponents republicans democrats conservatives
    liberals campaigns members aides advisers advisors strategists spokesmen pundits investigators police families others
    nations states powers two pair couple crowd both many some`,
  ),
  he: list('“It is over now,” {} said.', 'he'),
  she: list('“It is over now,” {} said.', 'she'),
  they: list('“It is over now,” {} said.', 'they'),
  it: list('“It is over now,” {} said.', 'it'),
  hisOf: list('{} statement that it was “over” came late.', 'his'),
  herOf: list('{} statement that it was “over” came late.', 'her'),
  theirOf: list('{} statement that it was “over” came late.', 'their its'),
  definite: list('{} minister said “it is over”.', 'the this that his her their its both these those'),
  indefinite: list(
    '{} minister said “it is over”.',
    'a an one another some several many two three every each any',
  ),
  prepositions: list(
    'It is “over” {} Ostrov, they say.',
    'of to with from for at in on against about by between among over under into toward towards like than alongside after before behind near via per including',
  ),
  infinitive: list('He came {} say “it is over”.', 'to'),
  by: list('It was called “over and done” {} Ostrov.', 'by'),
  and: list('Ostrov {} Petrov said “it is over”.', 'and'),
  works: list(
    'The {} “Over the Hill” was shown.',
    `film movie book novel song album article series show documentary play poem painting episode programme program podcast
    essay magazine newspaper website game single track opera ballet report titled entitled headlined called named`,
  ),
  labels: list(
    'The {} “old guard” left.',
    'so-called so_called called words_such_as terms_such_as words_like_the known_as dubbed nicknamed named titled entitled labelled labeled termed word term phrase expression nickname',
  ),
  clausal: list(
    'Ostrov {} it was over.',
    'said says say saying believe believes believed think thinks thought argue argues argued claimed suggest suggests suggested insist insists insisted maintain maintains maintained contend contends contended concedes conceded hope hopes hoped admits admitted',
  ),
  telling: list('Ostrov {} it was over.', 'told tells tell assured reminded warned informed'),
  remark: list('Ostrov said it was over, {} left.', 'which who'),
  freeRelatives: list('It ended in {} Ostrov called a farce.', 'what'),
  negations: list('{} Ostrov said it was “over”.', 'neither nor no'),
  within: list('{} Ostrov they say it is “over”.', ''),
  auxiliaries: list('It {} called “over” by Ostrov.', 'was were been be is are being gets got'),
  perfect: list('Ostrov {} called it “over”.', 'has have had'),
  linking: list(
    'It was said, {} not by Ostrov.',
    'but while whereas although though because since until unless if so when after before which who whose',
  ),
  homographs: list(
    'He knows that we {} the plan bad.',
    `call calls term terms label labels brand brands name names view views state states post posts tweet tweets email emails text texts blog blogs comment comments report reports note notes claim claims order orders promise promises use uses back backs want wants address addresses mention mentions support supports favor favors favour favours slam slams blast blasts attack attacks hail tout touts voice voices point points guess guesses figure figures wonder wonders quote quotes sum sums demand demands question questions answer answers reply replies signal signals outline outlines counter counters caution joke jokes boast boasts lament laments shout shouts chant chants whisper whispers vow vows yell yells scream screams pledge pledges praise warrant mock object respond read reads mean means swear hope hopes fear fears complain repeat present presents value worry worries plead argue remark remarks retweet retweets stress account feel say found project projects sing forecast forecasts protest protests advocate advocates ridicule`,
  ),
  clause: list(
    'Ostrov said {} was over.',
    'it there we i you some many most all no such if when while because a an another one',
  ),
  that: list('Ostrov said {} it was over.', 'that'),
  turns: list(
    '{}: And then?',
    'Q A QUESTION ANSWER MODERATOR INTERVIEWER REPORTER JOURNALIST HOST ANCHOR OPERATOR PARTICIPANT AUDIENCE_MEMBER STAFF INTERPRETER TRANSLATOR PRESENTER CORRESPONDENT',
  ),
  selves: list('Ostrov: Then {} left.', 'I we you me us my our your mine ours yours'),
  impersonal: list(
    '{} that it was over.',
    'it_is_said it_was_said it_has_been_said it_is_believed it_was_believed',
  ),
  reflexives: list('Ostrov {} said “worried”.', ''),
  quoting: list('The agency {} Ostrov as saying it was “over”.', 'quoted quotes quoting cited cites citing'),
  ofPersons: list('The agency quoted {} Ostrov.', ''),
};
