import { stems, type TopicWords } from './words.ts';

export const es: TopicWords = {
  sample: 'La {} entre las dos capitales sigue.',
  dealings:
    stems(`sancion cumbre. cumbres. embajad diplom bilateral multilateral geopol arancel soberanía invasión
    invadi alto_el_fuego otan. disuasi espionaje espía misil. misiles. nuclear. desinformación derechos_humanos
    ministro_de_exteriores ministro_de_relaciones_exteriores cancillería canciller. delegación comunicado. cónsul consulado
    expulsión embargo. estrecho. anexión adversari hegem represalia guerra_fría declaración_conjunta guerra_comercial
    acuerdo_comercial consejo_de_seguridad agresión ataque_aéreo ataques_aéreos contraofensiva injerencia tratado.
    tratados. tropas. ocupantes. gasoducto tránsito_de_gas
    homólog ministerio_de_exteriores ministerio_de_asuntos_exteriores ministro_de_defensa ministra_de_defensa
    secretario_de_estado departamento_de_estado política_exterior ayuda_militar campo_de_batalla artillería cazas.
    avión_de_combate aviones_de_combate buque_de_guerra buques_de_guerra plan_de_paz carta_de_intenciones
    control_de_exportaciones controles_a_la_exportación lista_negra superpotencia distensión drones.
    enviado_especial reclamaciones_territoriales`),
  politics:
    stems(`ministr conversaciones relaciones asociación alianza aliad rival. rivales. militar guerra. paz.
    seguridad negociaci tensión tensiones frontera territori estratég ejército armas. acuerdo.`),
  others: {
    sport:
      stems(`partido_de_vuelta torneo campeonato copa. liga. gol. goles. entrenador semifinal cuartos_de_final final.
      olímpic medalla atleta jugador voleibol fútbol tenis. baloncesto balonmano hockey equipo. equipos. estadio
      selección. mundial. sets.`),
    elections: stems(`elección elecciones. electoral candidat urnas. primarias. republicanos. demócratas.
      senador diputad destitución tribunal_supremo corte_suprema oposición. manifestante manifestación protesta policía juicio. juez.
      encuesta partido. partidos.`),
    markets: stems(`accionista bolsa. inversor ingresos. beneficios. inflación pib. dividendo trimestre
      ventas. marca. consumidor crecimiento. previsión recesión tipos_de_interés banco_central economista`),
    technology: stems(`móvil software aplicación usuario cliente. clientes. producto. productos.`),
    accidents: stems(`hospital paciente enfermedad virus. coronavirus pandemia vacuna infección médico.
      asesinato veredicto incendio bombero terremoto inundaci`),
    culture:
      stems(`película álbum actor. actriz cantante festival. museo novela receta restaurante turista vacaciones
      moda.`),
  },
};
