import { list } from '../../text/word-list.ts';
import type { MentionWords } from './words.ts';

export const es: MentionWords = {
  plain: list(
    '{} Ostrov se fue.',
    `pregunta el la los las lo un una unos unas de del al a ante bajo con contra desde durante en entre hacia hasta mediante
    para por según sin sobre tras y e o u ni pero sino aunque porque pues que quien quienes cual cuales cuyo cuando
    donde como si no su sus mi mis tu tus nuestro nuestra este esta estos estas ese esa esos esas aquel aquella ella
    ellos ellas yo nosotros usted ustedes se le les me nos te es son era eran fue fueron ha han había hay más menos
    muy tan también tampoco así entonces luego después antes ahora hoy ayer mañana ya aún todavía siempre nunca
    además mientras embargo todo todos toda todas otro otra otros otras uno dos tres cuatro cinco diez cada algunos
    algunas muchos muchas varios varias lunes martes miércoles jueves viernes sábado domingo enero febrero marzo
    abril mayo junio julio agosto septiembre octubre noviembre diciembre foto sanciones acuerdo acuerdos tratado
    cumbre guerra paz mundo país gobierno régimen reunión reuniones tanto asimismo igualmente finalmente quizá
    quizás acaso incluso apenas pese gracias debido frente junto dentro fuera cerca lejos cuánto efe afp ap reuters
    fuente fuentes leer ver vídeo análisis entrevista reportaje editorial opinión lea consultado consultada
    preguntado preguntada interrogado invitado citado empero tarde noche medianoche mediodía visita visitas viaje
    respuesta respuestas reacción declaración declaraciones discurso palabras encuentro encuentros conferencia
    decisión posición rechazo llamado llamados crítica críticas amenaza conflicto crisis cuestión problema razón
    objetivo plan planes ley proyecto economía política relaciones lazos cooperación asociación alianza comercio
    petróleo gas misiles tropas ejército soldados ciudadanos habitantes pueblo grupo delegación parlamento tribunal
    policía embajada agencia diario autor artículo nuevo nueva nuevos antiguo antigua último última primer primera
    segundo segunda ninguno nada nadie expertos analistas diplomáticos ministros autoridades`,
  ),
  adjectives: list('Vieron {} Puerto a mediodía.', 'gran nuevo nueva san santa alto alta nacional'),
  never: list(
    'Fue {} también.',
    'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre tv pib ong adn exteriores estado',
  ),
  titles: list(
    'Luego {} Ostrov se fue.',
    `señor señora sr sra don doña presidente presidenta primer ministro ministra canciller embajador embajadora
    general secretario secretaria senador senadora diputado diputada portavoz vocero rey reina príncipe papa doctor
    doctora dr profesor profesora alcalde alcaldesa gobernador gobernadora jefe jefa director directora
    primer_ministro primera_ministra vicepresidente vicepresidenta viceministro viceministra coronel capitán
    almirante mariscal comandante teniente eurodiputado eurodiputada secretario_general comisario comisaria juez
    jueza fiscal abogado abogada monseñor cardenal obispo padre hermano sir lord asesor asesora enviado emisario
    historiador historiadora politólogo politóloga analista economista sinólogo sinóloga investigador investigadora
    especialista periodista escritor escritora jurista filósofo`,
  ),
  qualifiers: list(
    'Luego el {} ministro Ostrov se fue.',
    `ex exministro expresidente antiguo antigua vice primer primera actual entonces difunto interino interina
    saliente adjunto adjunta alto alta exministra expresidenta`,
  ),
  experts: list(
    'El texto es de un {} de la ciudad.',
    `profesor profesora especialista experto experta analista investigador investigadora historiador historiadora
    politólogo sinólogo economista director directora académico académica jurista sociólogo socióloga geógrafo
    estratega ensayista filósofo filósofa catedrático catedrática docente autor autora periodista escritor escritora
    abogado abogada consultor consultora demógrafo internacionalista politóloga sinóloga`,
  ),
  leaders: list(
    'Los {} se vieron en junio.',
    'líderes presidentes ministros cancilleres hombres mujeres diplomáticos mandatarios',
  ),
  joint: list('La declaración {} llega tarde.', 'conjunta conjunto común su'),
  sirs: list('Luego {} Ostrov se va.', 'sr señor rey príncipe'),
  madams: list('Luego {} Ostrova se va.', 'sra señora reina princesa'),
  officials: list(
    'El texto es de un {} de la ciudad.',
    `portavoz vocero vocera funcionario funcionaria diplomático diplomática ministro ministra presidente presidenta
    canciller embajador embajadora secretario secretaria senador senadora diputado diputada jefe jefa dirigente
    asesor asesora negociador negociadora emisario enviado representante parlamentario parlamentaria legislador
    legisladora eurodiputado eurodiputada alcalde alcaldesa gobernador gobernadora general almirante comisario
    adjunto viceministro vicepresidente miembro mandatario`,
  ),
  bodies: list(
    'Escribieron a la {} del Puerto.',
    `ministerio consejo comité comisión universidad instituto observatorio academia escuela banco partido agencia
    organización oficina corte tribunal parlamento congreso senado asamblea unión asociación federación fundación
    centro grupo ejército policía gobierno sala dirección departamento servicio sociedad compañía empresa sindicato
    liga frente movimiento alianza cancillería embajada consulado marina fuerzas guardia comisaría secretaría
    autoridad fondo museo diario radio televisión canal gabinete club cámara facultad colegio`,
  ),
  governing: list(
    'Escribieron al {} del Puerto.',
    'ministerio departamento gobierno parlamento congreso senado asamblea oficina',
  ),
  places: list(
    'Vieron el {} del Puerto.',
    `mar océano río estrecho lago bahía golfo isla islas monte provincia región ciudad puerto calle plaza avenida
    mares montaña montañas valle desierto península cabo canal archipiélago bosque meseta distrito prefectura
    condado territorio pueblo barrio bulevar puente aeropuerto estación base cordillera sierra`,
  ),
  things: list(
    'Hablan del {} del Puerto.',
    'día semana juegos copa campeonato festival ley tratado acuerdo pacto protocolo convención carta declaración plan iniciativa programa proyecto cumbre conferencia guerra revolución crisis premio informe constitución operación estrategia',
  ),
  links: list('El Banco {} Comercio es viejo.', 'de del la las los el y para e'),
  particles: list('Luego Juan {} Ostrov se fue.', 'de del la las los y von van bin al'),
  locatives: list(
    'Se vieron {} Pekín.',
    'en cerca visitó visita visitar dejó visitado visitando abandonó desde cerca_de',
  ),
  culture: list(
    'Le gusta la {} china.',
    `comida cocina lengua literatura poesía idioma plato restaurante ensalada diccionario`,
  ),
  tongues: list(
    'Ella {} chino en la escuela.',
    `habla hablaba aprende estudia hablan hablar aprender estudiar enseña lee traducido`,
  ),
  seated: list('La firma Pekín-{} se fue.', 'centro'),
  towns: list('Vieron Moscú, {} de Rusia.', `capital ciudad`),
  townThings: list(
    'Vieron el {} de Moscú.',
    `metro calle calles aeropuerto alcalde alcaldesa habitantes vecinos barrio barrios suburbios hotel hospital universidad plaza museo catedral parque`,
  ),
  journeys: list(
    'El {} entre Moscú y Pekín es largo.',
    `tren vuelo avión carretera trayecto viaje autopista distancia autobús voló viajó`,
  ),
  tonguesIn: list('Lo escribió {} ruso.', `en`),
  afterAdjectives: list(
    'Habla ruso {} ella.',
    `y e o u pero a con para como por de sobre en es era son ha había que cuando desde luego también bien mejor aquí ante`,
  ),
  athletes: list('El {} marcó.', `seleccionador`),
  sport: list(
    'El {} llegó tarde.',
    `partido partidos gol goles delantero portero seleccionador entrenador semifinal semifinales copa mundial torneo campeonato estadio liga penalti penal fútbol goleador eliminatorias`,
  ),
  givens: list('Luego {} Ostrov se fue.', `georgia jordan`),
  beginnings: list('El ministro Ostrov {} en marzo.', 'sucedió asumió elegido nombrado investido juró tomó'),
  relatives: list('Ostrov, {} era el director, se fue.', 'que quien cuyo'),
  conjunctions: list('Vieron a Ostrov {} Quiroga.', 'y e'),
  predecessors: list('Vieron a su {} en Pekín.', 'predecesor predecesora antecesor antecesora'),
  coordinators: list('Se vieron en Moscú {} Pekín.', 'y e o la el'),
  speaks: list(
    'Ostrov {} que se acabó.',
    'dijo dice afirmó afirma explicó explica añadió añade señaló señala declaró declara aseguró asegura sostuvo sostiene indicó indica recordó recuerda concluyó concluye respondió responde agregó agrega',
  ),
  pronouns: list('Escribieron {} en mayúsculas.', 'él ella ellos ellas lo la le les nosotros usted yo'),
  abstracts: list('Luego {} Ostrov se fue.', ''),
};
