// Set phrases in Spanish, for Spain and the Americas. “Record” is “recopilación”: not a court’s file or register.
import type { Phrases } from './en.js';

export const es = {
  // Commands: at most 100 characters each.
  'command.quote': 'Palabras exactas, con quién las dijo y de dónde proceden',
  'command.quote.query': 'Algunas de las palabras, una "frase", un nombre o un tema',
  'command.quote.speaker': 'Solo lo que dijo esta persona',
  'command.quote.work': 'Solo lo que se dijo en esta película o documental',
  'command.quote.card': 'Como imagen, con quién lo dijo y dónde',
  'command.verdict':
    'Lo ocurrido ante la justicia: acusación, declaración, veredicto, desestimación, apelación',
  'command.verdict.person': 'Un nombre o una función; sin él, todos los procesos penales recopilados',
  'command.timeline': 'Qué ocurrió y cuándo; cada entrada con su tipo y sus fuentes',
  'command.timeline.about': 'Palabras o un nombre; sin ellos, toda la recopilación',
  'command.timeline.person': 'Solo las entradas que nombran a esta persona',
  'command.timeline.from': 'Un año, un mes o un día: 2023, 2023-04, 2023-04-21',
  'command.timeline.to': 'Un año, un mes o un día: 2023, 2023-04, 2023-04-21',
  'command.timeline.view': 'En palabras o como imagen',
  'view.text': 'Palabras',
  'view.picture': 'Imagen',
  'command.check': 'Si unas palabras figuran en la recopilación: exactas, recortadas, cambiadas o no',
  'command.check.text': 'Las palabras; pon entre comillas lo que se cita',
  'command.who': 'Una persona: función, palabras, hechos y procesos penales, todo con su fuente',
  'command.who.person': 'Un nombre o una función',
  'command.source': 'De dónde procede la recopilación y hasta qué punto se comprobó cada fuente',
  'command.source.source': 'Un medio o un título; sin él, la lista de todas las fuentes',
  'command.about': 'Qué hace y qué no hace este bot, y hasta qué fecha llega su recopilación',
  'command.film': 'Qué película o caso',
  'command.private': 'Mostrarte la respuesta solo a ti',

  // Buttons and menus.
  'button.previous': 'Anterior',
  'button.next': 'Siguiente',
  'button.context': 'En contexto',
  'button.source': 'Fuente, en estas palabras',
  'button.page': 'Fuente, página completa',
  'button.quotes': 'Citas',
  'button.verdict': 'Procesos penales',
  'button.text': 'En palabras',
  'menu.more': 'Más…',
  'menu.remove': 'Eliminar esta respuesta',
  'menu.remove.hint': 'Quien preguntó o quien pueda gestionar mensajes',
  'menu.report': 'Informar de un error',
  'menu.report.hint': 'A quienes mantienen esta recopilación',
  'menu.card': 'Tarjeta',
  'menu.card.hint': 'Estas palabras como imagen, con quién las dijo y dónde',
  'menu.post': 'Publicar aquí',
  'menu.post.hint': 'Muestra esta respuesta a todo el canal',
  'menu.quotes': 'Todas las citas de esta respuesta: {{count}}',
  'menu.found': 'Las citas halladas, en contexto: {{count}}',
  'menu.entries': 'Todas las entradas de esta respuesta: {{count}}',
  'menu.people': 'Elegir una persona',
  'menu.sources': 'Elegir una fuente',
  'menu.steps': 'Todos los pasos de los procesos de una persona',

  // Places.
  'place.quote': 'Cita {{number}} de {{count}}',
  'place.page': 'Página {{number}} de {{count}}',

  // Quotes.
  'quote.speaker': 'Quién lo dijo',
  'quote.work': 'Dicho en',
  'quote.circumstances': 'Circunstancias',
  'quote.source': 'Recogido por',
  'quote.also': 'También: {{source}}',
  'quote.inseparable': 'Estas palabras van juntas: quitar una parte le daría la vuelta al sentido.',
  'quote.respondsTo': 'Dicho en respuesta a',
  'quote.answeredBy': 'Respuesta',
  'quote.claims': 'También en esta recopilación, como afirmación propia',
  'quote.in': '{{number}} de {{count}}, en {{work}}',
  'context.title': 'En contexto',
  'context.around': 'Las palabras de antes y después',
  'context.before': 'Antes, en la fuente',
  'context.after': 'Después, en la fuente',
  'context.none':
    'No se dispone aquí del texto de la fuente, así que no se sabe qué precede y qué sigue a estas palabras.',
  'context.alone': 'Nada más de esta recopilación aparece antes o después en esta fuente.',

  'check.inMessage': 'En el mensaje',
  'check.inEmbed': 'En una incrustación del mensaje',
  'check.onRecord': 'En la recopilación',
  'check.compared': 'Palabra por palabra',
  'check.leftOut': 'falta',
  'check.added.mark': 'añadido',
  'check.exact': 'Palabra por palabra',
  'check.exact.means': 'Las palabras figuran exactamente así.',
  'check.same': 'Las mismas palabras',
  'check.same.means': 'Las palabras son las mismas; la forma de escribirlas, no.',
  'check.shortened': 'Recortado',
  'check.shortened.means': 'Faltan palabras de la recopilación.',
  'check.altered': 'Cambiado',
  'check.altered.means': 'El mensaje difiere de la recopilación en las palabras o en su orden.',
  'check.stitched': 'Mezclado',
  'check.stitched.means':
    'Se unen como una sola cita partes de declaraciones distintas. Abajo figura el origen de cada una.',
  'check.short': 'Demasiado corto para saberlo',
  'check.short.means':
    'Con tan pocas palabras, y no propias de una sola cita, no se puede saber de dónde vienen.',
  'check.notFound': 'No está en esta recopilación',
  'check.notFound.means':
    'Se buscó entre las citas sobre: {{titles}}. Esto no significa que nunca se dijera.',
  'check.instead': 'No es una cita',
  'check.instead.title': 'Es un título de esta recopilación, no palabras de alguien: «{{title}}».',
  'check.instead.source': 'Son palabras de una fuente, no de alguien citado: {{source}}.',
  'check.instead.outcome': 'Esto no es una cita. En qué quedó cada cargo: `/verdict {{name}}`',
  'check.negation': 'Negación',
  'check.number': 'Número',
  'check.turning': 'Palabra que cambia el sentido',
  'check.question': 'Pregunta',
  'check.name': 'Nombre',
  'check.added': '{{kind}} solo en el mensaje: «{{message}}»',
  'check.dropped': '{{kind}} solo en la recopilación: «{{record}}»',
  'check.changed': '{{kind}}, con cambio: «{{record}}» en la recopilación, «{{message}}» en el mensaje',
  'check.order': 'Orden cambiado: «{{message}}» está en otro lugar de la misma cita en la recopilación',
  'check.letter': 'Letra extraña: «{{message}}» en el mensaje solo se parece a «{{record}}»',
  'check.differs': 'Lo que difiere: {{differences}}.',
  'check.differs.case': 'mayúsculas',
  'check.differs.punctuation': 'puntuación',
  'check.differs.typography': 'la forma de comillas, guiones o letras',
  'check.differs.spacing': 'espacios',
  'check.differs.numerals': 'cómo se escriben los números',
  'check.differs.bowdlerised': 'letras ocultas',
  'check.inseparable':
    'Falta, aunque va unido a estas palabras: «{{words}}» Sin ello el sentido daría la vuelta.',
  'check.alsoIn': 'Las mismas palabras son en la recopilación también de: {{quotes}}',
  'check.otherSpeaker': 'Otra persona',
  'check.otherSpeaker.means':
    'figura en el mensaje junto a estas palabras. En esta recopilación son de: {{speakers}}.',
  'check.more': 'Sin comprobar: {{count}}. En una respuesta caben diez como máximo, y menos si son largas.',
  'check.notPosted':
    'Esto no se puede publicar: es demasiado largo o tiene caracteres que no se ven. Comprueba una parte más corta con /check.',
  'check.busy': 'Se están comprobando demasiados mensajes. Inténtalo de nuevo en un momento.',
  'check.nothing': 'En este mensaje no hay palabras que comprobar. No se leen archivos ni stickers.',
  'check.nothingTyped':
    'No hay palabras que comprobar. Escribe lo que se dijo, con comillas alrededor de lo citado.',
  'check.own':
    'Este mensaje es de este mismo bot. Las citas de sus respuestas proceden de la recopilación, y cada respuesta nombra su fuente.',

  // Works.
  'work.film': 'película',
  'work.documentary': 'documental',
  'work.director': 'dirección: {{name}}',
  'work.shownOn': 'en {{place}}',

  // Sources.
  'source.document': 'un documento',
  'source.unknown': 'se desconoce: {{parts}}',
  'source.notInText': 'no consta en el texto facilitado: {{parts}}',
  'source.part.publisher': 'medio',
  'source.part.author': 'autor',
  'source.part.title': 'título',
  'source.part.date': 'fecha',
  'source.part.address': 'dirección web',
  'source.noHeadline': 'titular no consultado',
  'source.by': 'por {{author}}',
  'source.undated': 'sin fecha',
  'source.checked': 'Cotejado con el texto de la fuente ({{hash}})',
  'source.cited': 'Fuente citada; no se dispone aquí de su texto',
  'source.allCited': 'Fuentes citadas; no se dispone aquí de sus textos',
  'source.someChecked': 'Cotejado con el texto de la fuente: {{sources}}',
  'source.othersCited': 'las demás, citadas sin disponer aquí de sus textos',
  'source.asOf': 'Situación a fecha de la fuente fechada más reciente que se cita: {{date}}',
  'source.asOfUndated': 'Fuente sin fecha',
  'source.heading': 'Fuentes',
  'source.list': 'Fuentes: {{title}}',
  'source.supports_one': 'respalda {{count}} dato o cita',
  'source.supports_other': 'respalda {{count}} datos y citas',
  'source.passage': '«{{words}}», para: {{statement}}',

  // Dates.
  'date.none': 'sin fecha indicada',
  'date.about': 'hacia {{date}}',

  // What kind of statement an entry is.
  'status.reported': 'según lo publicado',
  'status.claim': 'afirmación',
  'status.charge': 'acusación formal',
  'status.plea': 'declaración ante los cargos',
  'status.verdict': 'veredicto',
  'status.sentence': 'pena impuesta',
  'status.dismissal': 'desestimación de los cargos',
  'status.ruling': 'resolución',
  'status.appeal': 'apelación',
  'status.settlement': 'acuerdo entre las partes',
  'status.release': 'estreno',
  'status.claimBy': '{{status}} de {{name}}',
  'status.notGuilt': 'no es una declaración de culpabilidad',
  'status.notAcquittal': 'no es una absolución',
  'status.civil': 'en una demanda civil',

  // Events.
  'event.conflict': 'Las fuentes discrepan ({{about}}):',
  'event.later': 'Más tarde ({{date}}): {{text}}',
  'event.respondsTo': 'En respuesta a: {{text}}',
  'event.answeredBy': 'Respuesta: {{text}}',
  'event.note': 'Nota: {{note}}',

  // Pictures.
  'picture.entries': 'Entradas {{from}}–{{to}} de {{count}}',
  'picture.fold': '{{time}} sin entradas',
  'picture.undated': 'Sin fecha',
  'picture.characters':
    'Esto no se puede dibujar: la tipografía de la imagen no tiene algunos de sus caracteres. Aquí está en palabras.',
  'picture.long': 'Esto es demasiado largo para una imagen. Aquí está en palabras.',
  'picture.busy':
    'Ahora mismo se están haciendo demasiadas imágenes. Aquí está en palabras; pide la imagen de nuevo dentro de un momento.',
  'picture.yours':
    'Tu imagen anterior aún se está haciendo. Aquí está en palabras; pide la imagen de nuevo dentro de un momento.',
  'picture.failed': 'No se pudo hacer la imagen. Aquí está en palabras.',

  // Timelines.
  'timeline.title': 'Cronología: {{title}}',
  'timeline.entries': 'Entradas seleccionadas – {{conditions}}.',
  'timeline.naming': 'persona mencionada: {{name}}',
  'timeline.matching': 'coincidencia con {{words}} (como máximo, las {{count}} mejores)',
  'timeline.words': '«{{words}}»',
  'timeline.theWords': 'las palabras buscadas',
  'timeline.from': 'desde: {{date}}',
  'timeline.to': 'hasta: {{date}}',
  'timeline.undated': 'No se incluyen las entradas sin fecha.',
  'timeline.notADate':
    '«{{text}}» no es una fecha. Escribe «{{option}}» como año, mes o día: 2021, 2021-10 o 2021-10-21.',
  'timeline.reversed': '«from» ({{from}}) es posterior a «to» ({{to}}). Intercámbialos y vuelve a preguntar.',

  // Proceedings.
  'verdict.title': 'Procesos penales: {{title}}',
  'verdict.list': 'Procesos que coinciden con {{words}}',
  'verdict.none': 'En esta recopilación no consta ningún proceso penal contra {{name}}.',
  'verdict.others': 'Los que constan son contra {{names}}.',
  'verdict.continued': '{{title}} (continuación)',
  'verdict.charge': 'Cargo: {{charge}}',
  'verdict.outcome': 'Resultado, en palabras de la fuente: {{words}}',
  'verdict.noOutcome': 'Resultado: no consta en esta recopilación',
  'verdict.came': '{{date}} ({{status}}): {{text}}',
  'verdict.latest_one': 'El único paso ({{date}}): {{text}}',
  'verdict.latest_other': 'El último de {{count}} pasos ({{date}}): {{text}}',
  'verdict.civil': 'Demandas civiles: alegaciones, no procesos penales',

  // Somebody on the record.
  'who.quotes': 'Qué dijo',
  'who.events': 'Qué ocurrió',
  'who.proceedings': 'Procesos penales',

  // Questions that fit several, or nothing.
  'choice.title': '¿A quién te refieres?',
  'choice.people': '{{count}} personas de esta recopilación coinciden. Elige una abajo.',
  'choice.film': '¿De qué película se trata?',
  'read.as': 'Leído como {{name}}.',
  'choice.sources':
    '«{{asked}}» coincide con varias fuentes de esta recopilación ({{count}}). Elige una abajo.',
  'choice.more': 'Se muestran las 25 primeras; para encontrar las demás, escribe más palabras.',
  'nothing.title': 'Nada en esta recopilación',
  'nothing.titleFor': 'Nada en esta recopilación sobre «{{asked}}»',
  'nothing.unquoted':
    'En esta recopilación no hay palabras de {{name}}; lo que sí consta está en /verdict y /timeline.',
  'nothing.notTheirs': 'En esta recopilación estas palabras no son de {{name}}.',
  'nothing.filtered': 'Ninguna entrada cumple todo esto a la vez.',
  'nothing.meaning':
    'Esta recopilación trata de: {{title}}. Que algo no figure aquí no significa que nunca se dijera ni que nunca ocurriera.',
  'nothing.nearest': 'Lo más cercano en esta recopilación: {{near}}.',
  'nothing.behind': 'Lo más parecido está tras los botones.',
  'nothing.topics': 'Temas para probar con /quote',
  'film.unknown': 'Ninguna película de esta recopilación se llama «{{asked}}». Hay: {{films}}.',
  'film.several':
    '«{{asked}}» coincide con varias películas de esta recopilación: {{films}}. Escribe más palabras del título.',
  'work.unknown': 'Ninguna película ni documental de esta recopilación se llama «{{asked}}». Hay: {{works}}.',

  // What the record holds.
  'overview.title': 'La recopilación: {{title}}',
  'overview.counts':
    'Citas: {{quotes}}. Entradas de la cronología: {{events}}. Procesos penales: {{proceedings}}. Fuentes: {{sources}}.',
  'overview.how':
    'Pregunta con `/quote` y algunas de las palabras, una frase entre "comillas dobles", un nombre o un tema; con `/verdict` o `/who` y un nombre o una función; con `/timeline` y un nombre, palabras o fechas; con `/source` y un medio o un título. `/check` dice si unas palabras figuran en la recopilación; `/about`, qué hace este bot.',
  'overview.quoted': 'Personas citadas',
  'overview.topics': 'Temas para probar',
  'list.more': '… otros que no caben aquí: {{count}}',

  // About the bot.
  'about.title': 'On the Record',
  'about.does':
    'Responde con palabras exactas, con el estado de los procesos penales y con fechas, siempre con su fuente. Cuando algo no figura en su recopilación, lo dice.',
  'about.doesNot':
    'No inventa paráfrasis, resúmenes ni opiniones, no da citas al azar y no puntúa a nadie. No puede leer este canal.',
  'about.check':
    'Se pueden comprobar las palabras que alguien publicó: abre el menú del mensaje, luego Aplicaciones → Check quotes, o escribe `/check`. El bot no ve ningún otro mensaje.',
  'about.recent': 'Hasta qué fecha llega',
  'about.recentFilm': '{{title}}; fuente fechada más reciente: {{date}}',
  'about.stores': 'Qué guarda sobre ti',
  'about.storesNothing': 'Nada. Lo que escribes se usa para la respuesta y se olvida.',
  'about.mistakes': 'Si algo está mal',
  'about.report':
    'Elige «Informar de un error» debajo de la respuesta. El aviso llega a quienes mantienen esta recopilación.',
  'about.tellOperator': 'Avisa a quien gestiona este bot: indica la respuesta y la fuente.',

  // Reports.
  'report.title': 'Informar de un error',
  'report.what': '¿Qué está mal y cómo lo sabes?',
  'report.whatHint': 'Lo que más ayuda es una fuente. No escribas nada privado.',
  'report.name': 'Enviar mi nombre con el aviso',
  'report.nameHint': 'Si no lo marcas, nadie sabrá quién escribió el aviso.',
  'report.sent': 'Gracias. Tu aviso {{id}} se envió a quienes mantienen esta recopilación.',
  'report.failed':
    'No se pudo enviar tu aviso. Vuelve a intentarlo más tarde; lo que escribiste no se ha guardado.',
  'report.tooMany': 'Has enviado tres avisos en una hora. Envía el siguiente más tarde.',
  'report.busy':
    'En la última hora han llegado muchos avisos. Envía el tuyo más tarde; tus palabras no se han guardado.',
  'report.off': 'Aquí no se reciben avisos. Díselo a quien gestiona este bot.',

  // What can't be done.
  'fault.unknown':
    'Algo ha fallado aquí; tu pregunta estaba bien. Si vuelve a pasar, da este número a quien gestiona este bot: {{id}}',
  'fault.noCommand':
    'Este comando ya no existe. Escribe / para ver los que hay; Discord puede tardar un minuto en mostrarlos.',
  'fault.outdated': 'Esto lleva a una entrada que ya no está en la recopilación. Usa otra vez el comando.',
  'fault.remove': 'Solo puede eliminar esta respuesta quien preguntó o quien pueda gestionar mensajes.',
  'fault.post':
    'Aquí solo tú ves tus respuestas: este servidor no permite que sus miembros usen en público aplicaciones propias.',
  'calm.private':
    'Solo tú ves esto: has recibido aquí cinco respuestas públicas en un minuto. Dentro de un minuto podrán volver a ser públicas.',
} as const satisfies Phrases;
