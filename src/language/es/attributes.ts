import type { Attribute } from '../vocabulary/attribute.ts';
import { wrappedSpanish } from './patterns.ts';

/** What is commonly asked of a person, an event, a body, a thing or a number; read on lower-case text. */
export const attributesSpanish: readonly Attribute[] = [
  // People
  {
    name: 'age of a person',
    asked: wrappedSpanish`
      \bqué edad\b|\bcuántos años (tiene|tenía|tienen|cumple|cumplió)\b|\bedad\b|\bqué tan (viejo|joven
      |antiguo)
    `,
    said: wrappedSpanish`
      \d{1,3} años|\bedad\b|\bnaci(ó|d[oa])|\bcumpl(e|ió|eaños)|, \d{1,3},|\(\d{1,3}\)|\bmenor(es)? de\b
      |\bantigüedad|\bsiglos?\b
    `,
  },
  {
    name: 'birthplace',
    asked: wrappedSpanish`
      \bdónde .*\b(naci|creci|cri)|\blugar de nacimiento|\bde dónde (es|era|viene|son|proviene)\b
      |\bciudad natal
    `,
    said: wrappedSpanish`
      \bnaci(ó|d[oa]|eron)|\bcreció|\bse crió|\boriund[oa]|\bnativ[oa]|\bnatal|\boriginari[oa]|\bprocedente
      |\bproviene
    `,
  },
  {
    name: 'marriage',
    asked: wrappedSpanish`
      \b(casad[oa]|casó|espos[oa]|marido|mujer|novi[oa]|pareja|divorci|viud[oa]|matrimonio|boda|solter[oa])
    `,
    said: wrappedSpanish`
      \b(casad[oa]s?|cas(ó|aron|arse)|espos[oa]s?|marido|(su|la) mujer|novi[oa]s?|pareja|divorci|viud[oa]
      |matrimonio|boda|prometid[oa])
    `,
  },
  {
    name: 'children',
    asked: wrappedSpanish`
      \bcuántos (hijos|niños|nietos)|\b(tiene|tuvo|tenía|tienen) .*\b(hij[oa]s?|niet[oa]s?)\b|\b(sus
      |los) hijos\b
    `,
    said: wrappedSpanish`\bhij[oa]s?\b|\bniet[oa]s?\b|\bbebé|\bgemel|\bmelliz|\b(padre|madre) de\b|\bdescend`,
  },
  {
    name: 'pay of a person',
    asked: wrappedSpanish`
      \bcuánto .*\b(gana|ganan|ganaba|cobra|cobran|pagan)\b|\b(sueldo|salario|paga|nómina|honorarios)
    `,
    said: wrappedSpanish`
      \b(sueldo|salari|gana(n|ba)?|cobra|paga|nómina|honorarios|ingreso|bono)|\b(por|al|a la) (hora|semana|mes
      |año)\b|\bmensual|\banual
    `,
  },
  {
    name: 'nationality',
    asked: wrappedSpanish`\bnacionalidad|\bciudadanía|\b(de )?qué país (es|son|viene)|\bpasaporte`,
    said: wrappedSpanish`
      \bnacionalidad|\bciudadan|\bpasaporte|\boriginari|\bprocedente|\b(español|mexican|argentin|colombian
      |chilen|peruan|venezolan|cuban|estadounidens|frances|francés|británic|alemán|rus[oa]|ucranian|italian
      |chin[oa]|japon)
    `,
  },
  {
    name: 'party',
    asked: wrappedSpanish`\b(qué|cuál) .*\bpartido\b.*|\bde qué partido|\bpartido político|\bmilita\b`,
    said: wrappedSpanish`
      \bpartido|\bmilit|\bcoalición|\balianza|\b(socialist|conservador|liberal|comunist|demócrat|republican
      |populist|izquierd|derech|independient)
    `,
  },
  {
    name: 'education',
    asked: wrappedSpanish`
      \b(dónde|qué) .*\b(estudi|carrera|graduó|título|universidad|colegio)|\bformación\b|\bestudios\b
    `,
    said: wrappedSpanish`
      \bestudi|\bgradu|\bescuela|\buniversi|\bcolegio|\btítulo|\blicenci|\bdoctor|\bmáster|\bformación|\bformó
      |\bcarrera
    `,
  },
  {
    name: 'previous job',
    asked: wrappedSpanish`
      \b(anterior|antiguo|último|previo) (trabajo|cargo|puesto|empleo|club|equipo)|\b(qué|dónde) .*\bantes\b
    `,
    said: wrappedSpanish`
      \bex-?\w+|\bantes\b|\bantiguo|\banterior|\btrabajó|\bfue (director|ministro|presidente|jefe)
      |\bhabía sido|\bejerció|\bdesempeñ|\bhasta \d{4}
    `,
  },
  {
    name: 'successor',
    asked: wrappedSpanish`\bsuce(sor|de|dió|derá|sión)|\breemplaz|\bsustitu|\brelev|\bocupará`,
    said: wrappedSpanish`
      \bsuce(sor|de|dió|derá|sión)|\breemplaz|\bsustitu|\brelev|\binterin|\bnombr|\basum|\bdesign|\bnuev[oa]\b
    `,
  },
  {
    name: 'condition of a patient',
    asked: wrappedSpanish`
      \bestado de salud|\bcómo (está|están|se encuentra|sigue)\b|\bhospital|\bse recuper|\bsobreviv|\bcoma\b
    `,
    said: wrappedSpanish`
      \bestable|\bgrave|\bcrític|\brecuper|\bsobreviv|\bde alta\b|\bintensiv|\bcoma\b|\bhospital
      |\bfuera de peligro|\bmurió|\bfalleció|\bpronóstico
    `,
  },
  {
    name: 'treatment',
    asked: wrappedSpanish`
      \btrat(amiento|ado|ada|ar)\b|\b(cura|terapia|medic|operación|cirugía|antídoto|vacuna)
    `,
    said: wrappedSpanish`
      \btrata(miento|d)|\bcur(a|ar|ó)\b|\bterapia|\bmedic|\bfármaco|\bcirugía|\boper(ad|ó|ación)|\bvacun
      |\bantibiótic|\brehabilit|\batendid
    `,
  },

  // Money
  {
    name: 'price',
    asked: wrappedSpanish`
      \bcuánto .*\b(cuesta|costó|cuestan|costaron|costará|vale|valen|pag|cobra|sale)|\bprecio|\bcost[oe]s?\b
      |\btarifa|\bqué tan (caro|barato)|\bentrada
    `,
    said: wrappedSpanish`
      [$€£¥₽]|\b(euro|dólar|peso|libra|sol|bolívar|rublo|yen|yuan|franco|centavo|céntimo|real)(e?s)?\b
      |\bgratis|\bgratuit|\bprecio|\bcuesta|\bcostó
    `,
  },
  {
    name: 'total sum',
    asked: wrappedSpanish`
      \btotal|\ben conjunto|\bcuánto dinero|\b(suma|monto|presupuesto|importe|cantidad|valor)\b
    `,
    said: wrappedSpanish`
      \btotal|\bsuma|\bmonto|\bpresupuesto|\bimporte|\bvalor|\bmill(ón|ones)\b|\bmil\b|\ben conjunto|[$€£]
    `,
  },
  {
    name: 'profit or loss',
    asked: wrappedSpanish`\b(ganancia|beneficio|pérdida|ingreso|factur|utilidad|déficit|superávit)`,
    said: wrappedSpanish`
      \b(ganancia|beneficio|pérdida|perd(ió|ieron)|ingreso|factur|utilidad|déficit|superávit|ventas)
    `,
  },
  {
    name: 'sponsor',
    asked: wrappedSpanish`
      \bpatrocin|\bfinanci|\bquién .*\bpag(a|ó|an|ará)\b|\bdon(ante|ación|ó)|\bde dónde .*\bdinero
    `,
    said: wrappedSpanish`
      \bpatrocin|\bfinanci|\bpag(a|ó|an|ado|ada|ará)\b|\bdon(ante|ación|ó|ativo)|\bsubven|\bsubsidi|\bapoy
      |\bfondos
    `,
  },

  // Measures
  {
    name: 'length or width',
    asked: wrappedSpanish`
      \b(longitud|largo|ancho|anchura|diámetro|grosor|espesor)\b|\bcuánto (mide|miden|dura)\b
    `,
    said: wrappedSpanish`
      \d ?(m|km|cm|mm)\b|metros?\b|\bmillas?\b|\bpies\b|\bpulgadas?\b|\blarg[oa]|\banch|\blongitud|\bdiámetro
      |\bmide|\b(minuto|hora|día)s?\b
    `,
  },
  {
    name: 'height',
    asked: wrappedSpanish`\b(altura|alto|alta|altitud|estatura)\b|\bcuánto mide`,
    said: wrappedSpanish`
      \d ?(m|km|cm)\b|metros?\b|\bpies\b|\balt(o|a|ura|itud)\b|\bestatura|\bpisos?\b|\bplantas\b
    `,
  },
  {
    name: 'depth',
    asked: wrappedSpanish`\bprofundidad|\bqué tan profund`,
    said: wrappedSpanish`\d ?(m|km|cm)\b|metros?\b|\bpies\b|\bprofund`,
  },
  {
    name: 'weight',
    asked: wrappedSpanish`\bcuánto pesa|\bpeso (de|del|tiene)|\bcuántos (kilos|toneladas)|\bpesa(ba|n)?\b`,
    said: wrappedSpanish`\d ?(kg|g|mg|t)\b|\bkilo|\bgramo|\btonelada|\blibras?\b|\bpes(o|a|aba|ó)\b`,
  },
  {
    name: 'distance',
    asked: wrappedSpanish`
      \bdistancia|\b(qué tan|cuán) (lejos|cerca)|\bcuántos (kilómetros|metros|millas)|\ba cuánto (está|queda)
    `,
    said: wrappedSpanish`\d ?(m|km)\b|metros?\b|\bmillas?\b|\bdistancia|\blejos|\bcerca|\baños luz`,
  },
  {
    name: 'area',
    asked: wrappedSpanish`\bsuperficie|\bárea\b|\bhectárea|\bextensión|\bcuadrados?\b`,
    said: wrappedSpanish`\bcuadrad|\bhectárea|\bacres?\b|\bsuperficie|\bextensión|[mk]²|\bkm2|\bm2`,
  },
  {
    name: 'size',
    asked: wrappedSpanish`\btamaño|\b(qué tan|cuán) (grande|pequeñ)|\bdimension|\bmagnitud`,
    said: wrappedSpanish`\d|\btamaño|\bdimension|\bmagnitud|\bgrande|\benorme|\bpequeñ|\bmitad|\bdoble`,
  },
  {
    name: 'speed',
    asked: wrappedSpanish`\bvelocidad|\bqué tan (rápid|lent)|\britmo\b`,
    said: wrappedSpanish`\bkm\/h|\bkmh\b|\bm\/s|\bnudos?\b|\bmach\b|\bvelocidad|\brápid|\bpor hora\b`,
  },
  {
    name: 'temperature',
    asked: wrappedSpanish`\btemperatura|\bcuántos grados|\bqué tan (caliente|frí)`,
    said: wrappedSpanish`°|\bgrados?\b|\bcelsius|\btemperatura|\bbajo cero|\bcalor|\bfrí[oa]`,
  },
  {
    name: 'capacity',
    asked: wrappedSpanish`
      \bcapacidad|\baforo|\bcuánt[oa]s .*\b(caben|asientos|camas|plazas|habitaciones|cabe)
    `,
    said: wrappedSpanish`
      \bcapacidad|\baforo|\bcab(e|en|er)\b|\basientos|\bcamas|\bplazas|\bhabitacion|\bhasta \d
    `,
  },
  {
    name: 'share',
    asked: wrappedSpanish`\bporcentaje|%|\bpor ciento|\bproporción|\bqué parte\b|\bparticipación`,
    said: wrappedSpanish`
      %|\bpor ciento|\bporcentaje|\bproporción|\bmitad|\btercio|\btercera parte|\bcuart[oa]\b|\bmayoría
      |\bminoría|\bde cada \w+
    `,
  },

  // Time
  {
    name: 'duration',
    asked: wrappedSpanish`
      \bcuánto (tiempo|dura|duró|durará|tarda|tardó|lleva)|\bduración|\bcuánt[oa]s (segundos|minutos|horas
      |días|semanas|meses|años)\b(?! tiene)|\bpor cuánto
    `,
    said: wrappedSpanish`
      \b(segundo|minuto|hora|día|noche|semana|mes|año|década|siglo)(e?s)?\b|\bdur(a|ó|ante|ación)|\bdesde\b
      |\bhasta\b|\bindefinid|\bpermanente
    `,
  },
  {
    name: 'clock time',
    asked: wrappedSpanish`\bqué horas?\b|\bhora (exacta|de|local)|\ba qué hora`,
    said: wrappedSpanish`
      \b\d{1,2}[:.]\d{2}\b|\blas? (una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|\d{1,2})\b
      |\bmediodía|\bmedianoche|\bmadrugada|\bde la (mañana|tarde|noche)|\bhora local|\d ?h\b|\bamanecer
    `,
  },
  {
    name: 'start',
    asked: wrappedSpanish`
      \b(cuándo|desde cuándo|qué día) .*\b(empez|empiez|comenz|comienz|inici|arranc|abr|inaugur|vigor)
      |\bdesde cuándo|\bfecha de (inicio|comienzo)
    `,
    said: wrappedSpanish`
      \bempez|\bempiez|\bcomenz|\bcomienz|\binici|\barranc|\babri|\binaugur|\bvigor|\bdesde\b|\ba partir\b
      |\bprimer
    `,
  },
  {
    name: 'end',
    asked: wrappedSpanish`
      \bcuándo .*\b(termin|acab|finaliz|conclu|cierr|cerr|vence|list)|\bhasta cuándo|\bfecha de (fin|cierre)
    `,
    said: wrappedSpanish`\btermin|\bacab|\bfinal|\bconclu|\bcierr|\bcerr|\bvenc|\bhasta\b|\búltim|\bfin\b`,
  },
  {
    name: 'deadline',
    asked: wrappedSpanish`\bplazo|\bfecha límite|\bultimátum|\bhasta cuándo|\bpara cuándo`,
    said: wrappedSpanish`
      \bplazo|\blímite|\bultimátum|\bantes (de|del)\b|\bhasta\b|\ba más tardar|\bdentro de\b|\bvenc
    `,
  },
  {
    name: 'frequency',
    asked: wrappedSpanish`\bcada cuánto|\bcon qué frecuencia|\bcuántas veces|\bfrecuencia`,
    said: wrappedSpanish`
      \bcada\b|\bdiari|\bsemanal|\bmensual|\banual|\bveces|\bvez\b|\bfrecuen|\ba menudo|\bsiempre|\bnunca
      |\brara vez|\b(al|por) (día|mes|año|semana)
    `,
  },
  {
    name: 'age of a thing',
    asked: wrappedSpanish`
      \b(cuándo|qué año) .*\b(constru|fund|cre(ó|a)|escri|invent|pint|form|inaugur|edific)
      |\bdesde cuándo existe
    `,
    said: wrappedSpanish`
      \bconstru|\bfund|\bcre(ó|ad)|\bescri|\binvent|\bpint|\bdata\b|\bdesde\b|\bantig|\bsiglo|\b1\d{3}\b
      |\b20\d\d\b|\binaugur
    `,
  },
  {
    name: 'date of the next one',
    asked: wrappedSpanish`
      \bcuándo .*\b(próxim|siguiente|otra vez|de nuevo|vuelv|volver|reanud|regres)|\b(próxim[oa]
      |siguiente) (reunión|partido|sesión|ronda|audiencia|elección|vuelo|edición|encuentro|fecha)
    `,
    said: wrappedSpanish`
      \bpróxim|\bsiguiente|\botra vez|\bde nuevo|\bvolver|\bvuelv|\breanud|\bregres|\bprevist|\bprogramad
      |\baplaz|\bpospuest|\bserá\b|\btendrá
    `,
  },
  {
    name: 'date of a vote',
    asked: wrappedSpanish`
      \bcuándo .*\b(vot|elecci|comicios|referéndum|segunda vuelta)|\bfecha de (la|las) (votación|elecci)
    `,
    said: wrappedSpanish`
      \b(vot|elecci|comicios|referéndum).*(\d|\b(día|semana|mes|año|domingo|lunes|martes|miércoles|jueves
      |viernes|sábado)\b)|\d.*\b(vot|elecci|comicios|referéndum)
    `,
  },

  // Numbers of people and things
  {
    name: 'number of dead',
    asked: wrappedSpanish`
      \bcuánt[oa]s .*\b(muert|muri|muer|fallec|víctima|mat|asesin|perd)|\bnúmero de (muertos|víctimas
      |fallecidos)|\bhubo muertos|\bcifra de muertos|\b(alguien|hay) .*\b(muri|muert)
    `,
    said: wrappedSpanish`
      \bmuert|\bmuri|\bmuer(e|en)\b|\bfallec|\bvíctima|\bmat(ó|ar|ad)|\basesin|\bahog|\bcadáver|\bcuerpos?\b
      |\bsobreviv|\bmortal
    `,
  },
  {
    name: 'number of injured',
    asked: wrappedSpanish`
      \bcuánt[oa]s .*\b(herid|lesion|hospitaliz)|\bhubo heridos|\bnúmero de heridos|\b(alguien|hay) .*\b(herid
      |lesion)
    `,
    said: wrappedSpanish`\bherid|\blesion|\bhospital|\bilesos?\b|\batendid|\bcontusion`,
  },
  {
    name: 'number of missing',
    asked: wrappedSpanish`\bdesaparec|\batrapad|\bsin encontrar|\bparadero`,
    said: wrappedSpanish`\bdesapar|\batrapad|\bbúsqueda|\bbusca|\bparadero|\bsepultad|\bencontr`,
  },
  {
    name: 'number of staff',
    asked: wrappedSpanish`
      \bcuánt[oa]s .*\b(emplead|trabajador|trabajan|emplea|empleos|puestos|despid|despedid)|\bplantilla\b
    `,
    said: wrappedSpanish`
      \bemple|\btrabaj|\bplantilla|\bpersonal\b|\bpuestos|\bdespid|\bdespedid|\bfuncionarios
    `,
  },
  {
    name: 'number of members',
    asked: wrappedSpanish`
      \bcuánt[oa]s .*\b(miembr|socios|participa|país|estados|equipos|jugador|atletas|firma)
    `,
    said: wrappedSpanish`
      \bmiembr|\bsocios|\bparticip|\bpaíses|\bestados|\bequipos|\bjugador|\batletas|\bfirm|\bdelega|\bintegr
    `,
  },
  {
    name: 'number of visitors',
    asked: wrappedSpanish`
      \bcuánt[oa]s? .*\b(visit|asist|espectador|gente|personas|aficionados|turistas|acud|pasajeros|a bordo
      |manifest|vinieron|fueron)|\basistencia
    `,
    said: wrappedSpanish`
      \bvisit|\basist|\bespectador|\bpersonas|\baficionad|\bturista|\bacud|\bpasajer|\ba bordo|\bmanifest
      |\bmultitud|\bpúblico|\bentradas|\breuni
    `,
  },
  {
    name: 'number of viewers',
    asked: wrappedSpanish`
      \bcuánt[oa]s .*\b(vieron|vistas|visualiz|seguidor|suscriptor|likes|descargas|lector|oyente|usuario
      |copias|ejemplares)|\baudiencia
    `,
    said: wrappedSpanish`
      \bvieron|\bvistas|\bvisualiz|\bseguidor|\bsuscri|\bme gusta|\bdescarg|\blector|\boyente|\busuario
      |\bcopias|\bejemplar|\baudiencia
    `,
  },

  // Causes and blame
  {
    name: 'cause',
    asked: wrappedSpanish`
      \bpor ?qué\b|\bpor q\b|\bcaus|\bmotiv|\brazón|\borigin|\ba qué se debe|\bdebido a qué|\bprovoc
      |\bdesencaden
    `,
    said: wrappedSpanish`
      \bporque\b|\bdebido|\bcaus|\ba raíz\b|\bmotiv|\braz(ón|ones)\b|\bya que\b|\bpuesto que\b|\bprovoc
      |\bdesencaden|\btras\b|\bdespués de|\bgracias a|\bconsecuencia|\bpor (la|el|los|las|un|una|falta)\b
      |\bculpa|\bfallo
    `,
  },
  {
    name: 'motive',
    asked: wrappedSpanish`
      \bmotiv|\braz(ón|ones)\b|\bpara qué\b|\bpropósito|\bobjetivo|\bfinalidad|\bintención|\bjustific
      |\bcon qué fin
    `,
    said: wrappedSpanish`
      \bmotiv|\braz(ón|ones)\b|\bporque\b|\bpara (que|\w+(ar|er|ir))\b|\bpropósito|\bobjetivo|\bfin de\b
      |\bintención|\bjustific|\bquer|\bquier|\bbusca|\bvenganza|\bprotesta
    `,
  },
  {
    name: 'culprit',
    asked: wrappedSpanish`
      \bquién(es)? .*\b(hizo|hicieron|caus|mat|dispar|rob|atac|asesin|culpa|detrás|provoc|hacke|incendi)
      |\bculpable|\bsospechos|\bautor(es)? (de|del)\b|\batacante|\basesino|\bladr
    `,
    said: wrappedSpanish`
      \bsospechos|\bculp|\bautor|\batacante|\basesin|\bladr|\bpresunto|\bacus|\bdetrás\b|\bdet(en|uv)|\barrest
      |\bconfes|\bgrupo|\bidentific|\batribu
    `,
  },
  {
    name: 'responsibility',
    asked: wrappedSpanish`\brespons|\ba cargo|\bculpa\b|\bencargad|\breivindic`,
    said: wrappedSpanish`
      \brespons|\ba cargo|\bculp|\bencarg|\breivindic|\batribu|\bdirig|\bliderad|\bdeber\b
    `,
  },
  {
    name: 'method',
    asked: wrappedSpanish`
      (^|¿ ?)(y )?cómo (se (?!llam|titul|denomin)|lo|la|los|fue|fueron|logr|pud|hizo|hicieron|funciona|ha|han
      |entr|mur|escap|rob|mat)|\bmétodo|\bde qué (manera|forma|modo)|\bcon qué (arma|herramienta|medio)
    `,
    said: wrappedSpanish`
      \bmediante|\ba través\b|\bcon (un|una|el|la|su|ayuda)\b|\busando|\butiliz|\busó|\bmétodo|\btécnic|\barma
      |\bcuchillo|\bpistola|\bpor medio|(ando|iendo)\b
    `,
  },
  {
    name: 'evidence',
    asked: wrappedSpanish`\bpruebas?\b|\bevidencia|\bindicio|\bpista|\badn\b|\bhuella|\bcómo (se sabe|saben)`,
    said: wrappedSpanish`
      \bprueba|\bevidencia|\bindicio|\bpista|\badn\b|\bhuella|\bvídeo|\bfoto|\bimágen|\bgrabaci|\bdocument
      |\btestig|\bconfirm|\bdemuestr|\bmuestr|\bsegún\b
    `,
  },
  {
    name: 'witness',
    asked: wrappedSpanish`\btestigos?\b|\bquién(es)? .*\b(vio|vieron|oyó|oyeron|grab)`,
    said: wrappedSpanish`
      \btestig|\bvio\b|\bvieron|\boyó|\boyeron|\bescuch|\bpresenci|\bgrab|\bvecin|\btranseúnt|\bencontr
      |\brelat
    `,
  },
  {
    name: 'source of information',
    asked: wrappedSpanish`
      \bfuente|\bsegún quién|\bquién (lo )?(dijo|dice|inform|anunci|confirm|revel|public|afirm)
      |\bde dónde .*\b(información|dato|noticia)
    `,
    said: wrappedSpanish`
      \bsegún\b|\bfuente|\bdijo|\bdijeron|\binform|\banunci|\bconfirm|\brevel|\bafirm|\bpublic|\bportavoz
      |\bvocero|\bagencia|\bdeclar|\bseñaló|\bcomunicado
    `,
  },

  // Names
  {
    name: 'name of a person',
    asked: wrappedSpanish`
      \bcómo se llama|\bnombre|\bapellido|\bidentidad|\bidentific|\bquién(es)? (es|son|era|eran)\b
    `,
    said: wrappedSpanish`
      \bllama|\bnombre|\bapellid|\bidentific|\bconocid[oa] como|\bseñora?\b|\bdijo|, (un|una|el|la|quien|de)\b
    `,
  },
  {
    name: 'name of a thing',
    asked: wrappedSpanish`
      \bcómo se (llama|titula|denomina)|\bnombre de(l)?\b|\btítulo|\b(qué|cuál) (barco|avión|producto|libro
      |película|canción|empresa|club|equipo|banco|periódico|isla|río|calle|puente|hotel|hospital|escuela)
    `,
    said: wrappedSpanish`\bllama|\bnombre|\btitul|\bdenomin|\bconocid[oa] como|["“”«»]`,
  },
  {
    name: 'phone or website',
    asked: wrappedSpanish`
      \bteléfono|\bcontact|\bpágina web|\bsitio web|\bweb\b|\benlace|\blink\b|\bcorreo|\be-?mail
    `,
    said: wrappedSpanish`
      \bteléfono|\bcontact|\bpágina|\bsitio web|\bweb\b|\ben línea|\bcorreo|\be-?mail|\bwww|https?:|\.(com|es
      |org|mx|ar)\b|\d{3}[- ]?\d{3,}
    `,
  },

  // Kinds and looks
  {
    name: 'colour',
    asked: wrappedSpanish`\bcolor`,
    said: wrappedSpanish`
      \bcolor|\b(roj|negr|blanc|amarill|morad|dorad|platead)[oa]s?\b|\b(azul|verde|gris|naranja|rosa|marrón
      |violeta|café)(e?s)?\b|\brubi[oa]
    `,
  },
  {
    name: 'material',
    asked: wrappedSpanish`
      \bmaterial|\bde qué (está|es|son|estaba|se compone)|\bhech[oa]s? de\b|\bingrediente|\bcontiene
    `,
    said: wrappedSpanish`
      \bmaterial|\bhech[oa]s? (de|con)\b|\bcompon|\bcompuest|\bcontien|\bde (madera|piedra|metal|acero|hierro
      |oro|plata|bronce|cobre|aluminio|plástico|vidrio|cristal|hormigón|concreto|ladrillo|papel|algodón|lana
      |cuero|arcilla|mármol|hielo)|\bingrediente
    `,
  },
  {
    name: 'brand or model',
    asked: wrappedSpanish`
      \bmarca|\bmodelo|\bfabricante|\bqué (tipo|clase|coche|carro|auto|avión|arma|teléfono|raza|especie
      |versión)\b
    `,
    said: wrappedSpanish`
      \bmarca|\bmodelo|\bfabric|\btipo\b|\bclase\b|\bversión|\braza|\bespecie|\b[a-z]+-?\d+\b
    `,
  },
  {
    name: 'language',
    asked: wrappedSpanish`\bidioma|\blengua|\btradu|\bdialecto|\bsubtítul`,
    said: wrappedSpanish`
      \bidioma|\blengua|\btradu|\bdialecto|\bsubtítul|\bintérprete|\ben (español|inglés|francés|alemán|ruso
      |chino|árabe|italiano|portugués|catalán)
    `,
  },

  // Ownership and organising
  {
    name: 'owner',
    asked: wrappedSpanish`\bdueñ|\bpropietari|\bpertenec|\bde quién\b|\bposee\b`,
    said: wrappedSpanish`
      \bdueñ|\bpropiet|\bpropiedad|\bpertenec|\bpose|\bfilial|\bestatal|\bprivad|\baccionist|\bparticipación
    `,
  },
  {
    name: 'founder',
    asked: wrappedSpanish`\bfund(ó|ador|ado|ada|aron|ación)|\bquién .*\b(creó|inventó)|\bcreador|\binventor`,
    said: wrappedSpanish`\bfund(ó|ad|aron|ación)|\bcre(ó|ad|aron)|\binvent|\bestableci|\bpionero|\blanz`,
  },
  {
    name: 'buyer or seller',
    asked: wrappedSpanish`\bquién(es)? .*\b(compr|vend|adqui)|\bcomprador|\bvendedor|\bproveedor`,
    said: wrappedSpanish`\bcompr|\bvend|\bvent|\badqui|\boferta|\binversor|\bsubast|\bproveed|\bsuministr`,
  },
  {
    name: 'organiser',
    asked: wrappedSpanish`\borganiz|\bconvoc|\banfitri|\bpresentador|\bmoder(a|ó|ador)\b`,
    said: wrappedSpanish`
      \borganiz|\bconvoc|\banfitri|\bpresent|\bmoder(a|ó|ador)\b|\bsindicato|\basociación|\bplataforma
    `,
  },
  {
    name: 'venue',
    asked: wrappedSpanish`
      \b(qué|cuál) (estadio|sala|edificio|parque|hotel|teatro|recinto)|\bdónde .*\b(celebr|lugar|realiz|juega
      |jugó|reun|llev)|\bsede\b
    `,
    said: wrappedSpanish`
      \bestadio|\bsala\b|\bpabellón|\brecinto|\bparque|\bhotel|\bteatro|\bpalacio|\biglesia|\bescuela
      |\bedificio|\bcentro\b|\bmuseo|\bplaza\b|\bcelebr|\btuvo lugar|\bsede\b
    `,
  },

  // Journey and weather
  {
    name: 'weather',
    asked: wrappedSpanish`\b(clima|tiempo hac|llov|lluv|llueve|nev|nieva|viento|niebla|soleado)`,
    said: wrappedSpanish`
      \b(clima|llov|lluv|llueve|nev|niev|viento|niebla|sol\b|solead|nub|torment|granizo|ráfaga|temperatura
      |grados|calor|frío|hielo)
    `,
  },
  {
    name: 'destination',
    asked: wrappedSpanish`\b(a|hacia|para) dónde\b|\badónde\b|\bdestino`,
    said: wrappedSpanish`
      \bhacia\b|\bdestino|\brumbo|\ba (la|los|las)\b|\bal\b|\blleg|\baterriz|\bviaj|\btraslad|\bhasta\b
    `,
  },
  {
    name: 'origin',
    asked: wrappedSpanish`\b(de|desde) dónde\b|\borigen|\bproced|\bsalid|\bsalió\b`,
    said: wrappedSpanish`\bdesde\b|\borigen|\boriginari|\bproced|\bproven|\bsali|\bparti|\bdespeg|\bimport`,
  },

  // What was said
  {
    name: 'reaction',
    asked: wrappedSpanish`
      \breacci|\brespon|\bqué .*\b(dijo|dice|dicen|dijeron|opina|piensa|declar|coment)|\bopinión|\bcoment
    `,
    said: wrappedSpanish`
      \breacci|\brespon|\bdijo|\bdijeron|\bdice|\bafirm|\basegur|\bopin|\bcoment|\bcritic|\belogi|\bconden
      |\bcelebr|\bescribi|\bdeclar|\bexpres|\brechaz|\bapoy|\blament
    `,
  },
  {
    name: 'apology',
    asked: wrappedSpanish`\bdisculp|\bperdón|\barrepent|\barrepient`,
    said: wrappedSpanish`\bdisculp|\bperdón|\barrepent|\barrepient|\blament`,
  },
  {
    name: 'denial or admission',
    asked: wrappedSpanish`
      \bneg(ó|aron|ado)|\bnieg|\badmit|\bconfes|\breconoc|\bdesmint|\bdesment|\bdeclaró (culpable|inocente)
    `,
    said: wrappedSpanish`
      \bneg(ó|aron|ado|ar)|\bnieg|\badmit|\bconfes|\breconoc|\bdesmint|\bdesment|\brechaz|\binocen|\bculpable
    `,
  },
  {
    name: 'opinion poll',
    asked: wrappedSpanish`\bencuesta|\bsondeo|\bpopularidad|\baprobación`,
    said: wrappedSpanish`\bencuest|\bsondeo|\bpopular|\baprob|%|\bpor ciento|\bapoy`,
  },

  // Plans and terms
  {
    name: 'next step',
    asked: wrappedSpanish`
      \b(qué|cuál) .*\b(ahora|después|próximo|siguiente|pasará|sigue|futuro|hará|harán)\b|\bpróximo paso
      |\bplan(es|ea|ean)?\b|\bfuturo
    `,
    said: wrappedSpanish`
      \bpróxim|\bsiguiente|\bplan|\bfutur|\bva a\b|\bvan a\b|\bprevé|\bprevist|\besper|\bpropon|\bpretend|(ará
      |arán|erá|erán|irá|irán)\b
    `,
  },
  {
    name: 'condition or requirement',
    asked: wrappedSpanish`\bcondici|\brequisit|\bexig|\bnecesit|\bhay que\b|\bdebe(n)?\b|\ba cambio`,
    said: wrappedSpanish`
      \bcondici|\brequi|\bexig|\bneces|\bhay que\b|\bdeb(e|en|erá|erán|ía)\b|\ba cambio|\bsi\b|\bsiempre que
      |\bsalvo|\bobligat|\bsolo\b
    `,
  },
  {
    name: 'legal basis',
    asked: wrappedSpanish`\b(i?legal|qué (ley|artículo|norma)|constituci|base legal|permitid|prohibid)`,
    said: wrappedSpanish`
      \bi?legal|\bley(es)?\b|\bartículo|\bnorma|\bconstituci|\bdecreto|\bcódigo|\bpermit|\bprohib|\breglament
      |\btratado|\bconvenio
    `,
  },
  {
    name: 'risk',
    asked: wrappedSpanish`\briesgo|\bpeligr|\bamenaza|\bsegur[oa]\b|\bseguridad|\btóxic|\bcontagi`,
    said: wrappedSpanish`
      \briesgo|\bpeligr|\bamenaz|\bsegur|\btóxic|\bcontagi|\bmortal|\btem(e|or|en)\b|\badvert|\balert
      |\bpreocup
    `,
  },

  // Contests
  {
    name: 'score',
    asked: wrappedSpanish`
      \bmarcador|\bresultado|\bcómo (quedó|terminó|quedaron|acabó)|\bcuántos (goles|puntos)|\bpuntuación
    `,
    said: wrappedSpanish`
      \b\d+ ?[-–:] ?\d+\b|\bmarcador|\bresultado|\bgol|\bpunto|\bempat|\bganó|\bvenci|\bderrot|\bperdi
      |\b\d+ a \d+\b
    `,
  },
  {
    name: 'winner',
    asked: wrappedSpanish`
      \bquién(es)? .*\b(gan|venci|perdi|primer)|\bganador|\bcampe|\bvencedor|\bmedalla|\bsegundo lugar
    `,
    said: wrappedSpanish`
      \bgan(ó|ar|ador|aron|a)\b|\bvenc|\bcampe|\btriunf|\bvictoria|\bderrot|\bprimer|\boro\b|\bmedalla
      |\btítulo|\bpremio|\belegid|\bperdi
    `,
  },
  {
    name: 'votes for and against',
    asked: wrappedSpanish`
      \bcuánt[oa]s .*\b(vot|escaños|a favor|en contra|abst)|\bvotos\b|\bmayoría|\ba favor\b|\ben contra\b
      |\babsten|\bunanim
    `,
    said: wrappedSpanish`
      \bvot|\ba favor|\ben contra|\babsten|\babstuv|\bescaños|\bmayoría|\bunanim|\b\d+ ?[-–:] ?\d+\b|\b\d+ (a
      |contra) \d+\b
    `,
  },
  {
    name: 'record',
    asked: wrappedSpanish`
      \brécord|\bprimera vez|\bmarca\b|\b(más|mayor|menor|peor|mejor) .*\b(historia|hasta ahora|jamás)
    `,
    said: wrappedSpanish`
      \brécord|\bprimera vez|\bmarca\b|\bhistóric|\bhistoria|\bnunca antes|\bjamás|\bel (más|mayor|peor
      |mejor)\b|\bla (más|mayor|peor|mejor)\b|\bsin precedentes|\bdesde \d{4}
    `,
  },
  {
    name: 'comparison with earlier',
    asked: wrappedSpanish`\bcompar|\baño pasado|\bque antes\b|\bcuánto (más|menos)|\bdiferencia|\bmes pasado`,
    said: wrappedSpanish`
      \bcompar|\bmás\b|\bmenos\b|\bpasado\b|\banterior|\bantes\b|\baument|\bsub(ió|ida|ieron)|\bbaj(ó|ada
      |aron)|\bcay|\bcaída|\bcreci|\bdism|\bredu|\bdupli|\brespecto|\bfrente a\b
    `,
  },

  // Courts
  {
    name: 'sentence',
    asked: wrappedSpanish`
      \bconden|\bsentenci|\bpena\b|\bcastig|\bmulta|\bcárcel|\bprisión|\bcadena perpetua|\bsanci
    `,
    said: wrappedSpanish`
      \bconden|\bsentenci|\bpena|\bcastig|\bmult|\bcárcel|\bprisión|\bperpetua|\bsanci|\bsuspen
      |\blibertad condicional|\baños de\b|\binhabilit
    `,
  },
  {
    name: 'charge',
    asked: wrappedSpanish`
      \bacus|\bcargos\b|\bimput|\bdelito|\bde qué se le|\bpor qué .*\b(deten|detuv|arrest)|\bdemand
    `,
    said: wrappedSpanish`
      \bacus|\bcargos?\b|\bimput|\bdelito|\bsospech|\bdemand|\bquerell|\bpor (robo|asesinato|homicidio|fraude
      |corrupción|estafa)|\bfraude|\bhomicidio|\bpresunt
    `,
  },
  {
    name: 'lawyer or defence',
    asked: wrappedSpanish`\babogad|\bdefens|\bdefiend|\bfiscal|\brepresenta`,
    said: wrappedSpanish`\babogad|\bdefens|\bdefend|\bdefiend|\bfiscal|\brepresent|\bletrad|\bargument`,
  },
  {
    name: 'verdict',
    asked: wrappedSpanish`
      \bveredicto|\bfall(o|ó)\b|\bculpable|\bdeclarad|\babsuel|\babsolv|\bjurado|\b(juez|tribunal
      |corte) .*\bdecid
    `,
    said: wrappedSpanish`
      \bveredicto|\bfall(o|ó)\b|\bculpable|\babsuel|\babsolv|\bjurado|\bdecid|\bdecisión|\binocen|\bdictamin
      |\bdesestim|\banul
    `,
  },
  {
    name: 'appeal',
    asked: wrappedSpanish`\bapel|\brecurr|\brecurso|\bimpugn`,
    said: wrappedSpanish`
      \bapel|\brecurr|\brecurso|\bimpugn|\bcasación|\btribunal supremo|\bcorte suprema|\bfirme\b
    `,
  },
];
