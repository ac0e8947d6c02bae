import { type Cues, list } from './cues.ts';

export const fr: Cues = {
  saying: list(
    '« C’est fini maintenant », {} Ostrov.',
    `dit disait disant déclare déclaré déclarait ajoute ajouté explique expliqué affirme affirmé estime estimé assure assuré
    souligne souligné précise précisé rappelle rappelé conclut répond répondu note noté observe observé indique indiqué
    annonce annoncé confie confié écrit lance lancé insiste insisté prévient prévenu avertit martèle martelé poursuit
    poursuivi reconnaît reconnu admet admis promet promis soutient soutenu juge jugé remarque remarqué commente commenté
    demande demandé réplique répliqué raconte raconté témoigne confirme confirmé dénonce dénoncé proclame tweete tweeté
    plaide résume regrette déplore`,
  ),
  calling: list(
    'Ostrov {} le plan de « très mauvaise idée ».',
    'qualifie qualifié qualifiait qualifiant appelle appelé décrit rejette rejeté critique critiqué condamne condamné salue salué accuse accusé dénonce évoque évoqué parle parlé considère considéré refuse refusé exprime exprimé veut voulait invoque promet réclame réclamé exige exigé appelait',
  ),
  sourcePhrases: list(
    'C’est, {} Ostrov, « bien fini ».',
    'selon d_après d’après pour aux_yeux_de aux_dires_de de_l’avis_de dixit suivant',
  ),
  speechNouns: list(
    'Les {} d’Ostrov, « c’est fini », arrivent tard.',
    'déclaration déclarations mot mots propos parole paroles remarque commentaire commentaires discours lettre tweet message promesse avertissement décision appel réponse argument critique accusation avis communiqué formule slogan phrase',
  ),
  documents: list(
    'Le {} dit « c’est fini ».',
    'communiqué déclaration rapport document texte lettre résolution traité note article loi tribune étude journal quotidien site message tweet',
  ),
  institutions: list(
    'Le {} dit « c’est fini ».',
    'ministère gouvernement administration ambassade département commission conseil parlement comité parti bureau agence banque cour kremlin élysée société entreprise groupe organisation union université institut police armée direction présidence porte-parolat',
  ),
  persons: list(
    'Le {} dit « c’est fini ».',
    'ministre président présidente chancelier chancelière ambassadeur ambassadrice porte-parole responsable diplomate sénateur sénatrice député députée gouverneur maire général commandant chef cheffe dirigeant dirigeante secrétaire commissaire conseiller conseillère professeur professeure spécialiste expert experte analyste chercheur chercheuse historien historienne économiste politologue sinologue directeur directrice auteur auteure écrivain journaliste avocat avocate juge procureur médecin homme femme',
  ),
  groups: list(
    'Les {} disent « c’est fini ».',
    'ministres présidents dirigeants responsables diplomates ambassadeurs experts analystes chercheurs auteurs journalistes critiques militants manifestants parties pays gouvernements alliés autorités avocats',
  ),
  he: list('« C’est fini », dit-{}.', 'il lui'),
  she: list('« C’est fini », dit-{}.', 'elle'),
  they: list('« C’est fini », disent-{}.', 'ils elles'),
  hisOf: list('{} déclaration, « c’est fini », arrive tard.', ''),
  herOf: list('{} déclaration, « c’est fini », arrive tard.', ''),
  theirOf: list('{} déclaration, « c’est fini », arrive tard.', 'son sa ses leur leurs'),
  definite: list('{} ministre dit « c’est fini ».', 'le la l les ce cet cette ces son sa ses leur leurs'),
  indefinite: list('{} ministre dit « c’est fini ».', 'un une des certains plusieurs quelques deux'),
  prepositions: list(
    'C’est « fini » {} Ostrov, dit-on.',
    'de du des d à au aux avec contre sur sous dans en entre pour par vers chez après avant',
  ),
  infinitive: list('Il vient {} dire « c’est fini ».', 'pour de'),
  by: list('Qualifié de « très fini » {} Ostrov.', 'par'),
  and: list('Ostrov {} Petrov disent « c’est fini ».', 'et'),
  works: list(
    'Le {} « Par-dessus la colline » passe.',
    'film livre roman chanson album article série émission documentaire pièce poème tableau magazine journal site intitulé intitulée titré baptisé baptisée',
  ),
  labels: list(
    'La {} « vieille garde » part.',
    'soi-disant dit dite dits appelé appelée surnommé surnommée baptisé baptisée mot terme expression',
  ),
  that: list('Ostrov dit {} tout est fini.', 'que qu'),
};
