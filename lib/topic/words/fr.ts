import { stems, type TopicWords } from './words.ts';

export const fr: TopicWords = {
  sample: 'La {} entre les deux capitales continue.',
  dealings:
    stems(`sanction sommet. sommets. ambassad diplomat bilatéra multilatéra géopolit souveraineté invasion
    cessez-le-feu otan. dissuasion espionnage espion. espions. missile nucléaire désinformation droits_de_l_homme
    ministre_des_affaires_étrangères délégation communiqué consul. consulat expulsion embargo détroit annexion adversaire
    hégémon représailles guerre_froide déclaration_commune droits_de_douane guerre_commerciale accord_commercial
    conseil_de_sécurité pourparlers agression frappe. frappes. livraison_d_armes contre-offensive ingérence troupes.
    chancelier traité. traités.
    homologue ministère_des_affaires_étrangères ministère_russe ministère_chinois ministre_de_la_défense
    ministre_des_armées secrétaire_d_état département_d_état politique_étrangère aide_militaire champ_de_bataille
    artillerie avion_de_combat avions_de_combat avion_de_chasse avions_de_chasse navire_de_guerre navires_de_guerre
    plan_de_paix lettre_d_intention contrôle_des_exportations contrôles_à_l_exportation liste_noire superpuissance
    émissaire attaché_militaire militariste belligérant revendications_territoriales`),
  politics:
    stems(`ministre. relations. partenariat alliance allié. alliés. rival. rivaux. militaire guerre. paix.
    sécurité négociation tension frontière territoire stratégi armée. armes. accord.`),
  others: {
    sport:
      stems(`match. matchs. tournoi championnat coupe. ligue. but. buts. entraîneur demi-finale quart_de_finale
      finale. olympi médaille athlète joueur. joueurs. joueuse. joueuses. volley football tennis. basket handball hockey
      équipe. équipes. stade. mondial. sélection.`),
    elections: stems(`élection électoral candidat. candidats. scrutin primaire. républicains. démocrates.
      sénateur député. députés. destitution cour_suprême opposition. manifestant manifestation police. tribunal procès. juge. juges. constitution parti.
      sondage législatives`),
    markets: stems(`actionnaire bourse. investisseur chiffre_d_affaires bénéfice. inflation pib.
      dividende trimestre vente. ventes. marque. consommateur croissance. prévision récession taux_d_intérêt banque_centrale économiste`),
    technology: stems(
      `smartphone logiciel application. applications. utilisateur client. clients. produit. produits.`,
    ),
    accidents: stems(`hôpital patient. patients. maladie virus. coronavirus pandémie vaccin infection médecin
      meurtre verdict incendie pompier séisme inondation canicule`),
    culture:
      stems(`film. films. album. acteur actrice chanteur chanteuse festival. musée roman. recette restaurant
      touriste vacances mode.`),
  },
};
