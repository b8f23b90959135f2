/**
 * Words that mean nearly the same in news and in everyday speech, written for this project from general
 * knowledge of Spanish on both sides of the ocean. A line is a group of two to eight words, stemmed when read:
 * the word of a newspaper first, then those that people type in chats; irregular forms that the stemmer does not
 * bring together stand in one group. A word may stand in up to three groups, which are not chained.
 */
export const synonymsSpanish = `
  policía agente poli oficial
  dinero plata pasta efectivo fondos lana
  despedir echar cesar despido destituir
  incendio fuego
  niño chico crío menor pequeño
  joven adolescente chaval muchacho
  bebé recién nacido
  aumentar subir incrementar aumento subida incremento alza
  bajar reducir disminuir caer bajada reducción descenso
  morir muere murió muerto fallecer muerte fallecimiento
  víctima muerto fallecido
  matar mató asesinar
  asesinato homicidio crimen
  asesino homicida
  herido lesionado herida lesión
  costo coste precio costar
  caro costoso
  barato asequible
  pagar pago abonar pagó
  empezar comenzar iniciar comienza empieza inicio comienzo arrancar
  terminar acabar finalizar concluir final fin
  detener frenar
  elección comicios votación elecciones
  votar voto sufragio
  referéndum consulta plebiscito
  votante elector electorado
  candidato aspirante postulante
  campaña mitin
  tribunal corte juzgado
  juez magistrado jueza
  juicio proceso
  gobierno ejecutivo gabinete administración
  ministro secretario
  presidente mandatario presidenta
  parlamento congreso cámara asamblea
  diputado parlamentario legislador congresista senador
  político dirigente
  partido agrupación
  coalición alianza pacto
  oposición opositor
  rival adversario contrincante
  ley norma legislación
  decreto mandato
  aprobar aprobación ratificar
  rechazar rechazo negar
  vetar veto bloquear
  prohibir prohibición vedar
  permitir autorizar permiso autorización
  licencia permiso
  reforma cambio modificación
  cambiar modificar alterar
  derogar abolir anular
  dictador tirano autócrata
  rey monarca reina
  alcalde intendente regidor alcaldesa
  ayuntamiento municipio alcaldía
  ciudad urbe localidad
  pueblo aldea
  región zona área provincia
  barrio distrito vecindario
  país nación estado
  ciudadano habitante residente
  población habitantes
  gente personas
  extranjero exterior
  internacional mundial global
  dimitir renunciar dimisión renuncia
  nombrar designar nombramiento
  sucesor reemplazo relevo
  sustituir reemplazar relevar
  derrocar deponer
  revolución rebelión levantamiento sublevación
  rebelde guerrillero insurgente
  protesta manifestación marcha
  manifestante protestante
  disturbio revuelta altercado
  corrupción soborno cohecho coima mordida
  escándalo polémica
  polémico controvertido
  diplomático embajador
  embajada consulado
  tratado acuerdo pacto convenio
  acordar pactar
  negociar negociación diálogo
  mediador intermediario
  cumbre reunión encuentro
  reunirse juntarse
  sanción embargo castigo
  aliado socio
  amigo colega compañero
  enemigo adversario
  frontera límite
  inmigrante migrante refugiado
  asilo refugio
  deportar expulsar deportación expulsión
  huir escapar fuga fugarse huida
  espía espionaje
  independencia autonomía soberanía
  guerra conflicto contienda
  batalla combate enfrentamiento
  ejército militar tropas
  soldado uniformado
  marina armada
  ataque asalto ofensiva
  atacar agredir
  atentado ataque
  terrorista extremista
  invadir invasión
  ocupar tomar
  bomba explosivo artefacto
  bombardeo bombardear
  explosión estallido detonación
  explotar estallar detonar
  misil cohete proyectil
  dron uav
  arma fusil pistola
  bala munición
  disparar tirotear
  disparo tiro balazo
  tiroteo balacera
  puñal cuchillo navaja
  apuñalar acuchillar
  tregua armisticio
  paz pacífico
  rendirse rendición capitular
  retirar retirada repliegue
  rehén secuestrado
  preso recluso prisionero reo
  arrestar arresto detención apresar
  detenido arrestado
  cárcel prisión penal
  encarcelar recluir
  liberar soltar liberación
  acusar imputar acusación
  acusado imputado procesado
  culpable responsable
  culpa responsabilidad
  sentencia fallo veredicto
  condenar condena sentenciar
  pena castigo
  multa sanción
  absolver absolución
  abogado letrado defensor
  fiscal acusador
  demanda querella pleito
  demandar querellarse
  apelar recurrir apelación recurso
  testigo presencial
  prueba evidencia
  pista indicio
  investigar investigación indagar pesquisa
  investigador detective
  sospechoso presunto
  delito crimen
  delincuente criminal maleante
  robar hurtar robo atraco hurto
  ladrón atracador ratero
  fraude estafa timo
  estafador timador
  engañar mentir
  mentira falsedad
  falso falsificado trucho
  secuestro secuestrar rapto
  chantaje extorsión
  contrabando tráfico
  droga narcótico estupefaciente
  marihuana cannabis
  violación agresión
  maltrato abuso
  acoso hostigamiento
  golpear pegar
  pelea riña bronca
  amenaza amenazar intimidar
  ilegal ilícito
  legal lícito
  vigilar vigilancia espiar
  cadáver cuerpo
  entierro funeral sepelio
  cementerio panteón
  tumba sepultura
  desastre catástrofe tragedia
  accidente siniestro
  choque colisión
  suceso incidente hecho
  sobrevivir superviviente sobreviviente
  desaparecido desaparecer desaparición
  buscar búsqueda
  encontrar hallar hallazgo
  descubrir descubrimiento detectar
  rescate rescatar salvar
  rescatista socorrista
  terremoto sismo temblor seísmo
  volcán erupción
  inundación riada
  deslizamiento derrumbe
  alud avalancha
  hambre hambruna
  bombero bomberos apagafuegos
  apagar extinguir
  quemar arder
  evacuar evacuación desalojar
  destruir destrozar arrasar destrucción
  daño perjuicio
  roto averiado
  colapso desplome derrumbarse
  escombros ruinas
  advertir avisar alertar advertencia
  alerta alarma
  riesgo peligro
  peligroso arriesgado
  huracán ciclón tifón
  tormenta temporal tempestad
  rayo relámpago
  lluvia precipitación llover
  nieve nevada
  niebla neblina bruma
  calor bochorno
  frío helado
  pronóstico previsión
  clima tiempo
  contaminación contaminar polución
  basura residuo desecho
  recesión crisis
  crecer crecimiento
  impuesto tributo
  arancel tasa
  deuda adeudar
  préstamo crédito
  interés tipo
  inflación carestía
  moneda divisa
  acción título
  accionista inversor
  invertir inversión
  financiar financiación sufragar patrocinar
  subvención subsidio
  ayuda apoyo asistencia
  ayudar auxiliar socorrer
  apoyar respaldar respaldo
  ganancia beneficio
  ingreso facturación
  sueldo salario paga
  gasto gastar desembolso
  descuento rebaja
  reembolso devolución
  indemnización compensación
  rico adinerado
  pobre necesitado
  fortuna riqueza
  donar donación
  regalo obsequio
  dar dio entregar da
  recibir obtener conseguir
  fundar fundación establecer
  fundador creador
  quiebra bancarrota
  presupuesto erario
  estadística dato cifra
  información datos
  calcular estimar
  esperar prever
  empresa compañía firma
  tienda comercio
  filial subsidiaria
  sede cuartel
  jefe líder director
  dirigir liderar encabezar
  adquirir comprar compra adquisición
  comprador adquirente
  vender venta
  vendedor comerciante
  dueño propietario
  cliente consumidor
  producto mercancía artículo
  fabricar producir
  fabricante productor
  fábrica planta
  envío entrega
  paquete encomienda
  almacén depósito
  competencia rivalidad
  anuncio propaganda spot
  publicar difundir
  presentar exhibir mostrar
  cerrar cierre clausurar
  abrir apertura inaugurar
  mudarse traslado
  trabajo empleo puesto
  trabajar laborar currar
  profesión oficio
  empleado trabajador
  personal plantilla
  desempleo paro
  desempleado desocupado
  jubilación retiro pensión
  jubilado pensionista
  sindicato gremio
  huelga paro
  vacaciones descanso
  festivo feriado
  tráfico tránsito
  atasco embotellamiento trancón
  coche auto carro automóvil
  camión tráiler
  autobús bus colectivo guagua camión
  bicicleta bici
  ciclista biker
  motocicleta moto
  tren ferrocarril
  metro subte subterráneo
  estación apeadero
  conducir manejar
  conductor chofer
  autopista autovía
  carretera ruta
  calle avenida
  peatón transeúnte
  pasajero viajero
  billete boleto pasaje
  entrada boleto ticket
  gasolina nafta combustible
  velocidad ritmo
  rápido veloz
  lento despacio
  retraso demora
  cancelar suspender
  aplazar posponer
  horario calendario
  viaje recorrido
  viajar desplazarse
  turista visitante
  hotel alojamiento
  equipaje maleta
  barco buque nave embarcación
  carga cargamento
  marinero marino
  puerto muelle
  hundirse naufragar naufragio
  playa orilla
  isla islote
  avión aeronave
  helicóptero aparato
  aerolínea compañía
  aeropuerto aeródromo
  volar vuelo
  aterrizar aterrizaje
  llegar llegada arribo arribar
  salir salida irse
  salud sanidad
  hospital clínica
  médico doctor
  enfermero enfermera sanitario
  paciente enfermo
  operación cirugía
  enfermedad dolencia
  curar sanar
  tratamiento terapia
  medicamento medicina fármaco
  pastilla píldora
  vacuna vacunación inmunizar
  farmacia botica
  contagio infección
  contagioso infeccioso
  epidemia pandemia
  gripe influenza
  cáncer tumor
  sangre hemorragia
  fractura rotura
  adicción dependencia
  borracho ebrio
  cigarro cigarrillo pitillo
  embarazada embarazo encinta
  nacer nacimiento natalicio
  mortal letal fatal
  grave serio
  científico investigador
  profesor docente maestro
  experto especialista
  laboratorio lab
  avance progreso
  estudio análisis
  resultado consecuencia
  encuesta sondeo
  experimento ensayo
  intentar procurar
  animal bestia
  antiguo viejo
  nuevo novedoso
  espacio cosmos
  astronauta cosmonauta
  electricidad luz corriente
  apagón corte
  petróleo crudo
  oleoducto tubería
  joya alhaja
  celular móvil teléfono
  llamada llamar telefonear
  ordenador computadora computador
  programa software
  aplicación app
  programador desarrollador
  internet red
  web sitio página
  mensaje texto
  noticia nota
  contraseña clave
  error fallo
  avería desperfecto
  pantalla monitor
  usuario cuenta
  descargar download
  jugador futbolista
  equipo club plantel
  entrenador técnico míster
  campeonato torneo
  campeón ganador
  partido encuentro juego
  jugar juego
  victoria triunfo
  ganar vencer ganó
  derrota perder
  empate empatar igualar
  gol tanto
  portero arquero guardameta
  árbitro réferi
  estadio cancha
  aficionado hincha espectador
  récord marca
  carrera prueba
  nadar natación
  correr corredor
  apuesta apostar
  premio galardón
  premiar galardonar
  medalla presea
  imagen foto fotografía
  cuadro pintura
  pintor artista
  estatua monumento
  exposición muestra
  castillo fortaleza
  película filme peli
  cine cinema
  actor intérprete actriz
  director cineasta realizador
  fiesta festival
  concierto recital
  canción tema
  cantante vocalista
  banda grupo
  escritor autor
  escribir redactar escrito
  libro novela
  periódico diario
  revista magacín
  periodista reportero
  cadena emisora
  televisión tele
  entrevista conversación
  hablar conversar platicar charlar
  decir dijo afirmar dicho asegurar
  declaración comunicado
  portavoz vocero
  anunciar anuncio anunció
  desmentir negar
  admitir confesar reconocer
  confirmar corroborar
  exigir reclamar
  pedir solicitar pidió
  prometer promesa
  proponer propuesta
  criticar crítica reprochar
  elogiar alabar
  disculpa perdón
  preguntar pregunta cuestión
  responder contestar respuesta
  opinión parecer
  creer pensar opinar
  saber conocer supo
  ver vio visto mirar
  oír escuchar
  ropa vestimenta prenda
  zapato calzado
  iglesia templo
  sacerdote párroco
  islam musulmán
  judío hebreo
  fe religión
  rezar oración
  incorrecto equivocado
  correcto acertado
  escuela colegio
  alumno estudiante
  universidad facultad
  aprender estudiar
  examen prueba
  apartamento piso departamento
  casa vivienda hogar
  edificio inmueble
  vivir residir
  rascacielos torre
  casero arrendador
  inquilino arrendatario
  alquiler renta
  construir edificar construcción
  obra construcción
  reparar arreglar
  baño aseo
  escalera peldaño
  suburbio afueras
  agricultor granjero campesino
  agricultura agrario
  cosecha siembra
  vaca res
  cerdo puerco chancho
  pollo gallina
  perro can
  gato felino
  insecto bicho
  bosque selva
  madera leña
  montaña monte
  cima cumbre
  comida alimento
  comer almorzar
  restaurante comedor
  bar cantina
  cerveza birra
  verdura hortaliza
  postre dulce
  madre mamá
  padre papá
  padres progenitores
  hermano hermanito
  abuelo yayo
  abuela yaya
  hijo hija descendiente
  marido esposo
  mujer esposa
  boda matrimonio
  divorcio separación
  pareja novio novia
  familia pariente familiar
  adulto mayor
  anciano viejo
  hombre tipo varón
  amor cariño
  odio odiar detestar
  miedo temor
  enfado enojo ira
  triste tristeza pena
  alegría felicidad
  sorpresa sorprendente
  grande enorme gigante
  pequeño diminuto
  importante significativo
  motivo razón
  causa origen
  provocar causar
  objetivo meta
  plan proyecto
  planear planificar
  problema dificultad
  solución remedio
  difícil complicado
  fácil sencillo
  posible probable
  necesario imprescindible
  obligación deber
  obligatorio forzoso
  usar utilizar emplear
  uso utilización aplicación
  quedarse permanecer
  poner puso puesto colocar
  hacer hizo hecho
  traer trajo llevar
  participar participación intervenir
  participante miembro
  evitar impedir prevenir
  comparar comparación contrastar
  diferencia distinción
  similar semejante
  mitad medio
  cantidad número cifra
  pieza trozo pedazo
  durar duración
  plazo límite
  fecha día
  ahora actualmente
  antes anteriormente
  anterior previo exmandatario
  frecuente habitual
  anual año
  diario día
  color tono
  tamaño dimensión
  peso kilos
  distancia lejanía
  superficie extensión
  idioma lengua
  traducir traducción
  clase tipo
  método manera
  habilidad talento
  comportamiento conducta
  herramienta utensilio
  escasez falta
  organización entidad
  evento acto
  organizar convocar
  organizador anfitrión
  invitar invitación convidar
  invitado huésped
  celebrar festejar
  aniversario cumpleaños
  futuro porvenir
  pasado historia
  guardia vigilante
  vídeo video grabación
  apodo sobrenombre seudónimo
`;
