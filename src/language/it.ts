// Set phrases in Italian. “Record” is “raccolta”: not a court’s file or register.
import type { Phrases } from './en.js';

export const it = {
  // Commands: at most 100 characters each.
  'command.quote': 'Parole esatte, con chi le ha dette e da dove vengono',
  'command.quote.query': 'Alcune delle parole, una "frase", un nome o un tema',
  'command.quote.speaker': 'Solo ciò che ha detto questa persona',
  'command.quote.work': 'Solo ciò che è stato detto in questo film o documentario',
  'command.quote.card': 'Come immagine, con chi lo ha detto e dove',
  'command.verdict': 'I passaggi in tribunale: imputazione, dichiarazione, verdetto, archiviazione, appello',
  'command.verdict.person': 'Un nome o un ruolo; senza, tutti i procedimenti penali di questa raccolta',
  'command.timeline': 'Che cosa è successo e quando; ogni voce con il suo tipo e le sue fonti',
  'command.timeline.about': 'Parole o un nome; senza, tutta la raccolta',
  'command.timeline.person': 'Solo le voci che nominano questa persona',
  'command.timeline.from': 'Un anno, un mese o un giorno: 2023, 2023-04, 2023-04-21',
  'command.timeline.to': 'Un anno, un mese o un giorno: 2023, 2023-04, 2023-04-21',
  'command.timeline.view': 'A parole o come immagine',
  'view.text': 'Parole',
  'view.picture': 'Immagine',
  'command.check': 'Se le parole sono nella raccolta: testuali, accorciate, cambiate o assenti',
  'command.check.text': 'Le parole; metti tra virgolette ciò che è citato',
  'command.who': 'Una persona: ruolo, parole, fatti e procedimenti penali, ciascuno con la fonte',
  'command.who.person': 'Un nome o un ruolo',
  'command.source': 'Da dove viene la raccolta e quanto è stata verificata ogni fonte',
  'command.source.source': 'Una testata o un titolo; senza, l’elenco di tutte le fonti',
  'command.about': 'Che cosa fa e non fa questo bot, e fino a quando arriva la sua raccolta',
  'command.film': 'Quale film o caso',
  'command.private': 'Mostra la risposta solo a te',

  // Buttons and menus.
  'button.previous': 'Indietro',
  'button.next': 'Avanti',
  'button.context': 'Nel contesto',
  'button.source': 'Fonte, in questo punto',
  'button.page': 'Fonte, pagina intera',
  'button.quotes': 'Citazioni',
  'button.verdict': 'Procedimenti penali',
  'button.text': 'A parole',
  'menu.more': 'Altro…',
  'menu.remove': 'Rimuovi questa risposta',
  'menu.remove.hint': 'Per chi ha fatto la domanda o chi può gestire i messaggi',
  'menu.report': 'Segnala un errore',
  'menu.report.hint': 'A chi cura questa raccolta',
  'menu.card': 'Scheda',
  'menu.card.hint': 'Queste parole come immagine, con chi le ha dette e dove',
  'menu.post': 'Pubblica qui',
  'menu.post.hint': 'Mostra questa risposta a tutto il canale',
  'menu.quotes': 'Tutte le citazioni di questa risposta: {{count}}',
  'menu.found': 'Le citazioni trovate, nel contesto: {{count}}',
  'menu.entries': 'Tutte le voci di questa risposta: {{count}}',
  'menu.people': 'Scegli una persona',
  'menu.sources': 'Scegli una fonte',
  'menu.steps': 'Tutti i passaggi dei procedimenti di una persona',

  // Places.
  'place.quote': 'Citazione {{number}} di {{count}}',
  'place.page': 'Pagina {{number}} di {{count}}',

  // Quotes.
  'quote.speaker': 'Chi l’ha detto',
  'quote.work': 'Detto in',
  'quote.circumstances': 'Circostanze',
  'quote.source': 'Riportato da',
  'quote.also': 'Anche: {{source}}',
  'quote.inseparable': 'Queste parole vanno insieme: toglierne una parte ne rovescerebbe il senso.',
  'quote.respondsTo': 'Detto in risposta a',
  'quote.answeredBy': 'Risposta',
  'quote.claims': 'Inoltre in questa raccolta, come propria affermazione',
  'quote.in': '{{number}} di {{count}}, in {{work}}',
  'context.title': 'Nel contesto',
  'context.around': 'Le parole prima e dopo',
  'context.before': 'Prima, nella fonte',
  'context.after': 'Dopo, nella fonte',
  'context.none':
    'Il testo della fonte non è disponibile qui, quindi non si sa che cosa preceda e segua queste parole.',
  'context.alone': 'Nient’altro in questa raccolta si trova prima o dopo in questa fonte.',

  'check.inMessage': 'Nel messaggio',
  'check.inEmbed': 'In un embed del messaggio',
  'check.onRecord': 'Nella raccolta',
  'check.compared': 'Parola per parola',
  'check.leftOut': 'omesso',
  'check.added.mark': 'aggiunto',
  'check.exact': 'Parola per parola',
  'check.exact.means': 'Le parole figurano nella raccolta esattamente così.',
  'check.same': 'Stesse parole',
  'check.same.means': 'Le parole sono le stesse; il modo di scriverle no.',
  'check.shortened': 'Accorciato',
  'check.shortened.means': 'Mancano parole della raccolta.',
  'check.altered': 'Cambiato',
  'check.altered.means': 'Il messaggio differisce dalla raccolta nelle parole o nel loro ordine.',
  'check.stitched': 'Ricucito',
  'check.stitched.means':
    'Pezzi di dichiarazioni diverse sono uniti in una sola. Ognuno figura qui sotto con la sua origine.',
  'check.short': 'Troppo breve per dirlo',
  'check.short.means': 'Così poche parole, non proprie di una sola citazione, non dicono da dove vengono.',
  'check.notFound': 'Non è in questa raccolta',
  'check.notFound.means':
    'Cercato tra le citazioni su: {{titles}}. Questo non significa che non sia mai stato detto.',
  'check.instead': 'Non è una citazione',
  'check.instead.title': 'È un titolo di questa raccolta, non parole di qualcuno: «{{title}}».',
  'check.instead.source': 'Sono parole di una fonte, non di una persona citata: {{source}}.',
  'check.instead.outcome': 'Questa non è una citazione. L’esito di ogni capo d’accusa: `/verdict {{name}}`',
  'check.negation': 'Negazione',
  'check.number': 'Numero',
  'check.turning': 'Parola che cambia il senso',
  'check.question': 'Domanda',
  'check.name': 'Nome',
  'check.added': '{{kind}} solo nel messaggio: «{{message}}»',
  'check.dropped': '{{kind}} solo nella raccolta: «{{record}}»',
  'check.changed': '{{kind}}, con modifica: «{{record}}» nella raccolta, «{{message}}» nel messaggio',
  'check.order': 'Ordine cambiato: «{{message}}» si trova altrove nella stessa citazione della raccolta',
  'check.letter': 'Lettera strana: «{{message}}» nel messaggio somiglia soltanto a «{{record}}»',
  'check.differs': 'Che cosa differisce: {{differences}}.',
  'check.differs.case': 'maiuscole',
  'check.differs.punctuation': 'punteggiatura',
  'check.differs.typography': 'la forma di virgolette, trattini o lettere',
  'check.differs.spacing': 'spazi',
  'check.differs.numerals': 'come sono scritti i numeri',
  'check.differs.bowdlerised': 'lettere nascoste',
  'check.inseparable':
    'Omesso, benché faccia parte di queste parole: «{{words}}» Senza, il senso si rovescerebbe.',
  'check.alsoIn': 'Le stesse parole nella raccolta sono anche di: {{quotes}}',
  'check.otherSpeaker': 'Altra persona',
  'check.otherSpeaker.means':
    'compare nel messaggio accanto a queste parole. In questa raccolta sono di: {{speakers}}.',
  'check.more':
    'Non controllati: {{count}}. In una risposta ne entrano al massimo dieci, e meno se sono lunghi.',
  'check.notPosted':
    'Questo non si può pubblicare: è troppo lungo o ha caratteri che non si vedono. Controlla una parte più breve con /check.',
  'check.busy': 'Troppi messaggi sono in fase di verifica. Riprova tra un momento.',
  'check.nothing': 'In questo messaggio non ci sono parole da controllare. File e adesivi non vengono letti.',
  'check.nothingTyped':
    'Non ci sono parole da controllare. Scrivi ciò che è stato detto, con virgolette attorno a ciò che è citato.',
  'check.own':
    'Questo messaggio è di questo stesso bot. Le citazioni nelle sue risposte vengono dalla raccolta, e ogni risposta nomina la loro fonte.',

  // Works.
  'work.film': 'film',
  'work.documentary': 'documentario',
  'work.director': 'regia di {{name}}',
  'work.shownOn': 'su {{place}}',

  // Sources.
  'source.document': 'un documento',
  'source.unknown': 'non noto: {{parts}}',
  'source.notInText': 'non indicato nel testo fornito: {{parts}}',
  'source.part.publisher': 'testata',
  'source.part.author': 'autore',
  'source.part.title': 'titolo',
  'source.part.date': 'data',
  'source.part.address': 'indirizzo web',
  'source.noHeadline': 'titolo non consultato',
  'source.by': 'di {{author}}',
  'source.undated': 'senza data',
  'source.checked': 'Verificato sul testo della fonte ({{hash}})',
  'source.cited': 'Fonte citata, testo non disponibile qui',
  'source.allCited': 'Fonti citate, testi non disponibili qui',
  'source.someChecked': 'Verificato sul testo della fonte: {{sources}}',
  'source.othersCited': 'le altre citate, testi non disponibili qui',
  'source.asOf': 'Situazione alla data della più recente fonte datata fra quelle citate: {{date}}',
  'source.asOfUndated': 'Fonte senza data',
  'source.heading': 'Fonti',
  'source.list': 'Fonti: {{title}}',
  'source.supports_one': 'documenta {{count}} informazione o citazione',
  'source.supports_other': 'documenta {{count}} informazioni e citazioni',
  'source.passage': '«{{words}}», per: {{statement}}',

  // Dates.
  'date.none': 'data non indicata',
  'date.about': 'circa {{date}}',

  // What kind of statement an entry is.
  'status.reported': 'secondo quanto riportato',
  'status.claim': 'affermazione',
  'status.charge': 'imputazione',
  'status.plea': 'dichiarazione di colpevolezza o innocenza',
  'status.verdict': 'verdetto',
  'status.sentence': 'pena inflitta',
  'status.dismissal': 'archiviazione delle accuse',
  'status.ruling': 'decisione',
  'status.appeal': 'appello',
  'status.settlement': 'accordo transattivo',
  'status.release': 'uscita del film',
  'status.claimBy': '{{status}} di {{name}}',
  'status.notGuilt': 'non è un accertamento di colpevolezza',
  'status.notAcquittal': 'non è un’assoluzione',
  'status.civil': 'in una causa civile',

  // Events.
  'event.conflict': 'Le fonti divergono ({{about}}):',
  'event.later': 'In seguito ({{date}}): {{text}}',
  'event.respondsTo': 'In risposta a: {{text}}',
  'event.answeredBy': 'Risposta: {{text}}',
  'event.note': 'Nota: {{note}}',

  // Pictures.
  'picture.entries': 'Voci {{from}}–{{to}} di {{count}}',
  'picture.fold': '{{time}} senza voci',
  'picture.undated': 'Senza data',
  'picture.characters':
    'Questo non si può disegnare: al carattere dell’immagine mancano alcuni segni. Eccolo a parole.',
  'picture.long': 'Questo è troppo lungo per un’immagine. Eccolo a parole.',
  'picture.busy':
    'In questo momento si stanno creando troppe immagini. Ecco la risposta a parole; chiedi di nuovo l’immagine tra poco.',
  'picture.yours':
    'La tua immagine precedente è ancora in corso. Ecco la risposta a parole; chiedi di nuovo l’immagine tra poco.',
  'picture.failed': 'Non è stato possibile creare l’immagine. Ecco la risposta a parole.',

  // Timelines.
  'timeline.title': 'Cronologia: {{title}}',
  'timeline.entries': 'Voci selezionate – {{conditions}}.',
  'timeline.naming': 'persona menzionata: {{name}}',
  'timeline.matching': 'corrispondenti a {{words}} (al massimo le {{count}} migliori)',
  'timeline.words': '«{{words}}»',
  'timeline.theWords': 'quanto cercato',
  'timeline.from': 'da: {{date}}',
  'timeline.to': 'fino a: {{date}}',
  'timeline.undated': 'Le voci senza data sono escluse.',
  'timeline.notADate':
    '«{{text}}» non è una data. Scrivi «{{option}}» come anno, mese o giorno: 2021, 2021-10 o 2021-10-21.',
  'timeline.reversed':
    '«from» ({{from}}) è successivo a «to» ({{to}}). Scambia i due valori e ripeti la domanda.',

  // Proceedings.
  'verdict.title': 'Procedimenti penali: {{title}}',
  'verdict.list': 'Procedimenti corrispondenti a {{words}}',
  'verdict.none': 'In questa raccolta non risulta alcun procedimento penale contro {{name}}.',
  'verdict.others': 'Quelli presenti sono contro {{names}}.',
  'verdict.continued': '{{title}} (continua)',
  'verdict.charge': 'Capo d’imputazione: {{charge}}',
  'verdict.outcome': 'Esito, nelle parole della fonte: {{words}}',
  'verdict.noOutcome': 'Esito: non risulta in questa raccolta',
  'verdict.came': '{{date}} ({{status}}): {{text}}',
  'verdict.latest_one': 'L’unico passaggio ({{date}}): {{text}}',
  'verdict.latest_other': 'L’ultimo di {{count}} passaggi ({{date}}): {{text}}',
  'verdict.civil': 'Cause civili: affermazioni di parte, non procedimenti penali',

  // Somebody on the record.
  'who.quotes': 'Che cosa ha detto',
  'who.events': 'Che cosa è successo',
  'who.proceedings': 'Procedimenti penali',

  // Questions that fit several, or nothing.
  'choice.title': 'Di chi si tratta?',
  'choice.people': '{{count}} persone di questa raccolta corrispondono. Scegline una qui sotto.',
  'choice.film': 'Di quale film si tratta?',
  'read.as': 'Letto come {{name}}.',
  'choice.sources':
    '«{{asked}}» corrisponde a più fonti di questa raccolta ({{count}}). Scegline una qui sotto.',
  'choice.more': 'Sono elencate le prime 25; con più parole troverai le altre.',
  'nothing.title': 'Niente in questa raccolta',
  'nothing.titleFor': 'Niente in questa raccolta per «{{asked}}»',
  'nothing.unquoted':
    'In questa raccolta non ci sono parole di {{name}}; per ciò che contiene, vedi /verdict e /timeline.',
  'nothing.notTheirs': 'In questa raccolta queste parole non sono di {{name}}.',
  'nothing.filtered': 'Nessuna voce soddisfa tutto questo insieme.',
  'nothing.meaning':
    'Questa raccolta riguarda: {{title}}. Se qualcosa non c’è, non significa che non sia mai stato detto o non sia mai successo.',
  'nothing.nearest': 'Più vicino in questa raccolta: {{near}}.',
  'nothing.behind': 'Ciò che si avvicina di più è dietro i pulsanti.',
  'nothing.topics': 'Temi da provare con /quote',
  'film.unknown': 'Nessun film di questa raccolta si chiama «{{asked}}». Ci sono: {{films}}.',
  'film.several':
    '«{{asked}}» corrisponde a più film di questa raccolta: {{films}}. Scrivi una parte più lunga del titolo.',
  'work.unknown': 'Nessun film o documentario di questa raccolta si chiama «{{asked}}». Ci sono: {{works}}.',

  // What the record holds.
  'overview.title': 'La raccolta: {{title}}',
  'overview.counts':
    'Citazioni: {{quotes}}. Voci della cronologia: {{events}}. Procedimenti penali: {{proceedings}}. Fonti: {{sources}}.',
  'overview.how':
    'Chiedi con `/quote` e alcune delle parole, una frase tra "virgolette doppie", un nome o un tema; con `/verdict` o `/who` e un nome o un ruolo; con `/timeline` e un nome, parole o date; con `/source` e una testata o un titolo. `/check` dice se le parole sono nella raccolta, `/about` che cosa fa questo bot.',
  'overview.quoted': 'Persone citate',
  'overview.topics': 'Temi da provare',
  'list.more': '… altri che non entrano qui: {{count}}',

  // About the bot.
  'about.title': 'On the Record',
  'about.does':
    'Risponde con parole esatte, lo stato dei procedimenti penali e date, sempre con la fonte. Quando qualcosa non è nella sua raccolta, lo dice.',
  'about.doesNot':
    'Non inventa parafrasi, riassunti o opinioni, non dà citazioni a caso e non assegna punteggi a nessuno. Non può leggere questo canale.',
  'about.check':
    'Le parole che qualcuno ha pubblicato si possono controllare: apri il menu del messaggio, poi App → Check quotes, oppure scrivi `/check`. Il bot non vede nessun altro messaggio.',
  'about.recent': 'Fino a quando arriva',
  'about.recentFilm': '{{title}}; fonte datata più recente: {{date}}',
  'about.stores': 'Che cosa conserva su di te',
  'about.storesNothing': 'Niente. Ciò che scrivi serve per la risposta e poi viene dimenticato.',
  'about.mistakes': 'Se qualcosa è sbagliato',
  'about.report':
    'Scegli «Segnala un errore» sotto la risposta. La segnalazione arriva a chi cura questa raccolta.',
  'about.tellOperator': 'Avvisa chi gestisce questo bot: indica la risposta e la fonte.',

  // Reports.
  'report.title': 'Segnala un errore',
  'report.what': 'Che cosa è sbagliato, e come lo sai?',
  'report.whatHint': 'La cosa più utile è una fonte. Non scrivere nulla di privato.',
  'report.name': 'Invia anche il mio nome',
  'report.nameHint': 'Senza questo, nessuno saprà chi ha scritto la segnalazione.',
  'report.sent': 'Grazie. La tua segnalazione {{id}} è stata inviata a chi cura questa raccolta.',
  'report.failed':
    'Non è stato possibile inviare la tua segnalazione. Riprova più tardi; ciò che hai scritto non è stato conservato.',
  'report.tooMany': 'Hai inviato tre segnalazioni in un’ora. Invia la prossima più tardi.',
  'report.busy':
    'Nell’ultima ora sono arrivate molte segnalazioni. Invia la tua più tardi; le tue parole non sono state conservate.',
  'report.off': 'Qui non si ricevono segnalazioni. Avvisa chi gestisce questo bot.',

  // What can't be done.
  'fault.unknown':
    'Qui qualcosa è andato storto; la tua domanda andava bene. Se succede di nuovo, dai questo numero a chi gestisce il bot: {{id}}',
  'fault.noCommand':
    'Questo comando non esiste più. Digita / per vedere i comandi disponibili; Discord può impiegare un minuto a mostrarli.',
  'fault.outdated': 'Questo porta a una voce che non è più nella raccolta. Usa di nuovo il comando.',
  'fault.remove': 'Solo chi ha fatto la domanda o chi può gestire i messaggi può rimuovere questa risposta.',
  'fault.post':
    'Qui le risposte le vedi solo tu: questo server non permette ai membri di usare in pubblico app proprie.',
  'calm.private':
    'Solo tu vedi questo messaggio: hai avuto qui cinque risposte pubbliche in un minuto. Tra un minuto potranno essere di nuovo pubbliche.',
} as const satisfies Phrases;
