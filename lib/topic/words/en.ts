import { stems, type TopicWords } from './words.ts';

export const en: TopicWords = {
  sample: 'The {} between the two capitals goes on.',
  dealings:
    stems(`sanction tariff summit. summits. ambassador embass diplomat diplomac treaty. treaties. bilateral
    multilateral geopolit sovereignty invasion invaded invading ceasefire nato deterren espionage spy. spies. spying
    missile nuclear. disinformation human_rights foreign_minist foreign_polic foreign_secretar state_department
    delegation communiqu envoy consul. consulate expulsion embargo blacklist export_control export_ban export_licen
    trade_war trade_talks trade_deal trade_pact annex adversar superpower hegemon detente retaliat cold_war
    joint_statement joint_declaration aggression airstrike security_council entity_list peace_talks peace_plan
    military_aid long-range troops artillery warship navy. warplane fighter_jet defence_minist defense_minist
    defense_secretary counteroffensive battlefield territorial_claim`),
  politics:
    stems(`minister. ministers. talks. relations. alliance allies. ally. rival military war. wars. peace.
    security interference escalat pivot. bloc. negotiat dispute tension territor border weapon army. armed.
    strategic foreign. bargain agreement`),
  others: {
    sport:
      stems(`match. matches. tournament championship cup. league. goal. goals. coach semifinal quarterfinal
      semi-final quarter-final olympi medal athlete player. players. striker midfielder goalkeeper volleyball football
      footballer soccer tennis basketball handball hockey sets. scored scorer team. teams. teammate game. games. beat. beats. stadium qualifier
      qualifiers doubles. singles. fixture. season. knockout referee`),
    elections: stems(`election elector primary. primaries. ballot republican. republicans. democrat.
      democrats. gop. senator congressman lawmaker impeach supreme_court white_house_hopeful candidate. candidates.
      debate. debates. inquiry. lobbying voter voters. poll. polls. nominee testif witness subpoena
      opposition. protest protester demonstrat riot police. legislature bill. law. ruling. lawsuit court. courts.
      judge. judges. justices. constitution citizenship prosecutor governor`),
    markets: stems(`shares. shareholder stock. stocks. investor ipo. listing. revenue profit earnings
      valuation bond. bonds. inflation gdp. dividend manufacturing. growth. forecast recession interest_rate central_bank economist retailer brand. brands. consumer`),
    technology:
      stems(`smartphone handset software app. apps. telecom vendor gadget startup laptop user. users. customer
      entrepreneur product. products.`),
    accidents: stems(`hospital patient. patients. disease plague virus coronavirus pandemic vaccin infect
      outbreak doctor. doctors. murder verdict blaze. firefighter earthquake flood. heatwave surgery symptom`),
    culture: stems(`film. films. movie album. actor. actress singer. celebrit festival museum novel. recipe
      restaurant tourist. tourists. vacation fashion`),
  },
};
