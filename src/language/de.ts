// Set phrases in German. “Record” is “Sammlung”: “Akte” would be the court’s, “Dokumentation” a film.
import type { Phrases } from './en.js';

export const de = {
  // Commands: at most 100 characters each.
  'command.quote': 'Genauer Wortlaut, mit Angabe, wer es gesagt hat und woher es stammt',
  'command.quote.query': 'Einige der Wörter, eine "genaue Wortfolge", ein Name oder ein Thema',
  'command.quote.speaker': 'Nur was diese Person gesagt hat',
  'command.quote.work': 'Nur was in diesem Film oder Dokumentarfilm gesagt wurde',
  'command.quote.card': 'Als Bild, das zeigt, wer es gesagt hat und wo',
  'command.verdict':
    'Vor Gericht: Anklage, Erklärung zur Schuldfrage, Urteilsspruch, Einstellung, Rechtsmittel',
  'command.verdict.person': 'Ein Name oder eine Funktion; ohne Angabe alle Verfahren dieser Sammlung',
  'command.timeline': 'Was wann geschah, jeder Eintrag mit Einordnung und Quellen',
  'command.timeline.about': 'Wörter oder ein Name; ohne Angabe alles in dieser Sammlung',
  'command.timeline.person': 'Nur Einträge, die diese Person nennen',
  'command.timeline.from': 'Ein Jahr, Monat oder Tag: 2023, 2023-04, 2023-04-21',
  'command.timeline.to': 'Ein Jahr, Monat oder Tag: 2023, 2023-04, 2023-04-21',
  'command.timeline.view': 'In Worten oder als Bild',
  'view.text': 'Worte',
  'view.picture': 'Bild',
  'command.checkQuotes': 'Zitate prüfen',
  'command.check': 'Ob Worte in der Sammlung stehen: wörtlich, gekürzt, verändert oder gar nicht',
  'command.check.text': 'Die Worte; was zitiert ist, in Anführungszeichen',
  'command.who': 'Eine Person: Funktion, Aussagen, Ereignisse und Verfahren, jeweils mit Quelle',
  'command.who.person': 'Ein Name oder eine Funktion',
  'command.source': 'Woher die Sammlung stammt und wie weit jede Quelle geprüft wurde',
  'command.source.source': 'Ein Medium oder ein Titel; ohne Angabe die Liste aller Quellen',
  'command.about': 'Was dieser Bot tut und was nicht, und wie aktuell seine Sammlung ist',
  'command.film': 'Welcher Film oder Fall',
  'command.private': 'Die Antwort nur dir zeigen',

  // Buttons and menus.
  'button.previous': 'Zurück',
  'button.next': 'Weiter',
  'button.context': 'Im Zusammenhang',
  'button.source': 'Quelle, an dieser Stelle',
  'button.page': 'Quelle, ganze Seite',
  'button.quotes': 'Zitate',
  'button.verdict': 'Verfahren',
  'button.text': 'In Worten',
  'menu.more': 'Mehr …',
  'menu.remove': 'Diese Antwort entfernen',
  'menu.remove.hint': 'Wer gefragt hat oder Nachrichten verwalten darf',
  'menu.report': 'Fehler melden',
  'menu.report.hint': 'An alle, die diese Sammlung pflegen',
  'menu.card': 'Karte',
  'menu.card.hint': 'Diese Worte als Bild, das zeigt, wer sie gesagt hat und wo',
  'menu.post': 'Hier veröffentlichen',
  'menu.post.hint': 'Zeigt diese Antwort allen in diesem Kanal',
  'menu.quotes': 'Alle Zitate dieser Antwort: {{count}}',
  'menu.found': 'Gefundene Zitate, im Zusammenhang: {{count}}',
  'menu.entries': 'Alle Einträge dieser Antwort: {{count}}',
  'menu.people': 'Person auswählen',
  'menu.sources': 'Quelle auswählen',
  'menu.steps': 'Alle Verfahrensschritte zu einer Person',

  // Places.
  'place.quote': 'Zitat {{number}} von {{count}}',
  'place.page': 'Seite {{number}} von {{count}}',

  // Quotes.
  'quote.speaker': 'Wer das gesagt hat',
  'quote.work': 'Gesagt in',
  'quote.circumstances': 'Umstände',
  'quote.source': 'Berichtet von',
  'quote.also': 'Auch: {{source}}',
  'quote.inseparable':
    'Diese Worte gehören zusammen: Ließe man einen Teil weg, würde der Sinn ins Gegenteil verkehrt.',
  'quote.respondsTo': 'Gesagt als Antwort auf',
  'quote.answeredBy': 'Antwort darauf',
  'quote.relayedBy': 'Wiedergegeben von {{name}}, {{role}}',
  'quote.claims': 'Außerdem in dieser Sammlung, als eigene Darstellung',
  'quote.in': '{{number}} von {{count}}, in {{work}}',
  'context.title': 'Im Zusammenhang',
  'context.around': 'Die Worte davor und danach',
  'context.before': 'In der Quelle davor',
  'context.after': 'In der Quelle danach',
  'context.none':
    'Der Text der Quelle liegt hier nicht vor; deshalb ist nicht bekannt, was vor und nach diesen Worten steht.',
  'context.alone': 'Sonst steht in dieser Quelle nichts davor oder danach, das in dieser Sammlung wäre.',

  'check.inMessage': 'In der Nachricht',
  'check.inEmbed': 'In einer Einbettung der Nachricht',
  'check.onRecord': 'In der Sammlung',
  'check.compared': 'Gegenüberstellung',
  'check.leftOut': 'ausgelassen',
  'check.added.mark': 'hinzugefügt',
  'check.exact': 'Wörtlich',
  'check.exact.means': 'Die Worte stehen genau so in der Sammlung.',
  'check.same': 'Dieselben Worte',
  'check.same.means': 'Die Worte sind dieselben, die Schreibweise nicht.',
  'check.shortened': 'Gekürzt',
  'check.shortened.means': 'Worte der Sammlung sind ausgelassen.',
  'check.altered': 'Verändert',
  'check.altered.means': 'Die Nachricht weicht in den Worten oder ihrer Reihenfolge von der Sammlung ab.',
  'check.stitched': 'Zusammengesetzt',
  'check.stitched.means':
    'Teile verschiedener Aussagen sind zu einer verbunden. Jeder steht unten mit seiner Herkunft.',
  'check.short': 'Zu kurz zum Zuordnen',
  'check.short.means':
    'So wenige Worte, die für kein einzelnes Zitat bezeichnend sind, lassen sich nicht zuordnen.',
  'check.notFound': 'Nicht in dieser Sammlung',
  'check.notFound.means':
    'Gesucht unter den Zitaten zu: {{titles}}. Das heißt nicht, dass es nie gesagt wurde.',
  'check.instead': 'Kein Zitat',
  'check.instead.title': 'Das ist ein Titel in der Sammlung, nicht jemandes Worte: „{{title}}“.',
  'check.instead.source': 'Das sind Worte einer Quelle, keine zitierte Äußerung: {{source}}.',
  'check.instead.outcome': 'Das ist kein Zitat. Was aus jedem Anklagepunkt wurde: `/verdict {{name}}`',
  'check.negation': 'Verneinung',
  'check.number': 'Zahl',
  'check.turning': 'Sinnänderndes Wort',
  'check.question': 'Frage',
  'check.name': 'Name',
  'check.added': '{{kind}} nur in der Nachricht: „{{message}}“',
  'check.dropped': '{{kind}} nur in der Sammlung: „{{record}}“',
  'check.changed': '{{kind}} geändert: „{{record}}“ in der Sammlung, „{{message}}“ in der Nachricht',
  'check.order':
    'Reihenfolge geändert: „{{message}}“ steht in der Sammlung an anderer Stelle desselben Zitats',
  'check.letter': 'Fremder Buchstabe: „{{message}}“ in der Nachricht sieht nur aus wie „{{record}}“',
  'check.differs': 'Was abweicht: {{differences}}.',
  'check.differs.case': 'Groß- und Kleinschreibung',
  'check.differs.punctuation': 'Satzzeichen',
  'check.differs.typography': 'Form von Anführungszeichen, Strichen oder Buchstaben',
  'check.differs.spacing': 'Leerzeichen',
  'check.differs.numerals': 'Schreibweise von Zahlen',
  'check.differs.bowdlerised': 'verdeckte Buchstaben',
  'check.inseparable':
    'Ausgelassen, obwohl es zu diesen Worten gehört: „{{words}}“ Ohne das würde der Sinn ins Gegenteil verkehrt.',
  'check.alsoIn': 'Dieselben Worte stehen auch in der Sammlung von: {{quotes}}',
  'check.otherSpeaker': 'Andere Person',
  'check.otherSpeaker.means':
    'steht in der Nachricht bei diesen Worten. In dieser Sammlung sind sie von: {{speakers}}.',
  'check.more': 'Nicht geprüft: {{count}}. Eine Antwort fasst höchstens zehn, bei langen Texten weniger.',
  'check.notPosted':
    'Das lässt sich nicht veröffentlichen: Es ist zu lang oder enthält unsichtbare Zeichen. Prüfe mit /check einen kürzeren Teil.',
  'check.busy': 'Gerade werden zu viele Nachrichten geprüft. Versuch es gleich noch einmal.',
  'check.nothing':
    'In dieser Nachricht stehen keine Worte, die sich prüfen lassen. Dateien und Sticker werden nicht gelesen.',
  'check.nothingTyped':
    'Hier gibt es keine Worte zu prüfen. Schreib, was gesagt wurde, mit Anführungszeichen um das Zitierte.',
  'check.own':
    'Diese Nachricht ist von diesem Bot selbst. Zitate in seinen Antworten stammen aus der Sammlung, und jede Antwort nennt ihre Quelle.',

  // Where words were said, behind “Said in:”.
  'occasion.interview': 'Interview',
  'occasion.testimony': 'Zeugenaussage',
  'occasion.hearing': 'Anhörung',
  'occasion.court filing': 'Schriftsatz an das Gericht',
  'occasion.police interview': 'polizeiliche Befragung',
  'occasion.report': 'Bericht einer Behörde',
  'occasion.press conference': 'Pressekonferenz',
  'occasion.statement': 'Stellungnahme',
  'occasion.speech': 'Rede',
  'occasion.post': 'Beitrag im Netz',
  'occasion.letter': 'Brief',
  'occasion.email': 'E-Mail',
  'occasion.message': 'Nachricht',
  'occasion.call': 'Telefonat',
  'occasion.on set': 'Dreharbeiten',
  'occasion.conversation': 'Gespräch',
  'occasion.shownIn': 'gezeigt in {{work}}',

  // Works.
  'work.film': 'Film',
  'work.documentary': 'Dokumentarfilm',
  'work.series': 'Serie',
  'work.podcast': 'Podcast',
  'work.book': 'Buch',
  'work.director': 'Regie: {{name}}',
  'work.shownOn': 'bei {{place}}',

  // Sources.
  'source.document': 'ein Dokument',
  'source.unknown': 'unbekannt: {{parts}}',
  'source.notInText': 'im vorliegenden Text nicht angegeben: {{parts}}',
  'source.part.publisher': 'Medium',
  'source.part.author': 'Autorschaft',
  'source.part.title': 'Titel',
  'source.part.date': 'Datum',
  'source.part.address': 'Webadresse',
  'source.noHeadline': 'Überschrift nicht eingesehen',
  'source.by': 'von {{author}}',
  'source.undated': 'ohne Datum',
  'source.checked': 'Am Text der Quelle geprüft ({{hash}})',
  'source.checkedPart': 'Am vorliegenden Teil des Textes geprüft ({{hash}})',
  'source.cited': 'Angeführt, Text liegt hier nicht vor',
  'source.copyOf': 'Text: {{publisher}}',
  'source.archived': 'archivierte Kopie: {{address}}',
  'source.seen.whole text': 'eingesehen: der ganze Text',
  'source.seen.opening': 'eingesehen: nur der Anfang',
  'source.seen.fragments': 'eingesehen: nur einzelne Teile',
  'source.seen.headline': 'eingesehen: nur die Überschrift',
  'source.language': 'auf {{language}}',
  'source.allCited': 'Angeführt, Texte liegen hier nicht vor',
  'source.someChecked': 'Am Text der Quelle geprüft: {{sources}}',
  'source.othersCited': 'die übrigen angeführt, Texte liegen hier nicht vor',
  'source.asOf': 'Stand: {{date}}, neueste datierte Quelle dieser Antwort',
  'source.asOfUndated': 'Quelle ohne Datum',
  'source.ownWords': 'Die Sätze der Sammlung sind auf Englisch',
  'source.heading': 'Quellen',
  'source.list': 'Quellen: {{title}}',
  'source.supports_one': 'belegt {{count}} Angabe oder Zitat',
  'source.supports_other': 'belegt {{count}} Angaben und Zitate',
  'source.passage': '„{{words}}“, als Beleg für: {{statement}}',

  // Dates.
  'date.none': 'ohne Datumsangabe',
  'date.about': 'etwa {{date}}',

  // What kind of statement an entry is.
  'status.reported': 'laut Bericht',
  'status.claim': 'eigene Darstellung',
  'status.charge': 'Anklage',
  'status.plea': 'Erklärung zur Schuldfrage',
  'status.verdict': 'Urteilsspruch',
  'status.sentence': 'Strafmaß',
  'status.dismissal': 'Einstellung des Verfahrens',
  'status.ruling': 'Entscheidung',
  'status.appeal': 'Rechtsmittel',
  'status.settlement': 'Vergleich',
  'status.film release': 'Filmveröffentlichung',
  'status.decision not to charge': 'Entscheidung, keine Anklage zu erheben',
  'status.mistrial': 'Prozessende ohne Urteilsspruch',
  'status.appeal decided': 'Entscheidung über das Rechtsmittel',
  'status.released': 'Entlassung aus der Haft oder Ende der Bewährung',
  'status.claimBy': '{{status}}, von: {{name}}',
  'status.notGuilt': 'kein Schuldspruch',
  'status.notAcquittal': 'kein Freispruch',
  'status.civil': 'in einem Zivilverfahren',

  // Events.
  'event.conflict': 'Die Quellen weichen voneinander ab ({{about}}):',
  'event.later': 'Später, {{date}}: {{text}}',
  'event.respondsTo': 'Als Antwort auf: {{text}}',
  'event.answeredBy': 'Antwort darauf: {{text}}',
  'event.note': 'Anmerkung: {{note}}',
  'entry.corrected': 'Berichtigt ({{date}}): {{reason}}',

  // Pictures.
  'picture.entries': 'Einträge {{from}}–{{to}} von {{count}}',
  'picture.fold': '{{time}} ohne Eintrag',
  'picture.undated': 'Ohne Datum',
  'picture.characters':
    'Das lässt sich nicht zeichnen: Der Schrift des Bildes fehlen einige der Zeichen. Hier steht es in Worten.',
  'picture.long': 'Das ist zu lang für ein Bild. Hier steht es in Worten.',
  'picture.busy':
    'Gerade entstehen zu viele Bilder. Hier steht es in Worten; frag gleich noch einmal nach dem Bild.',
  'picture.yours':
    'Dein voriges Bild entsteht noch. Hier steht es in Worten; frag gleich noch einmal nach dem Bild.',
  'picture.failed': 'Das Bild konnte nicht gemacht werden. Hier steht es in Worten.',

  // Timelines.
  'timeline.title': 'Zeitleiste: {{title}}',
  'timeline.entries': 'Ausgewählte Einträge: {{conditions}}.',
  'timeline.naming': 'mit Nennung von {{name}}',
  'timeline.matching': 'Treffer für {{words}} (höchstens die {{count}} besten)',
  'timeline.words': '„{{words}}“',
  'timeline.theWords': 'die gesuchten Wörter',
  'timeline.from': 'ab {{date}}',
  'timeline.to': 'bis {{date}}',
  'timeline.undated': 'Einträge ohne Datum sind ausgelassen.',
  'timeline.notADate':
    '„{{text}}“ ist kein Datum. Gib bei „{{option}}“ ein Jahr, einen Monat oder einen Tag an: 2021, 2021-10 oder 2021-10-21.',
  'timeline.reversed':
    '„from“ ({{from}}) liegt nach „to“ ({{to}}). Vertausche die beiden und frag noch einmal.',

  // Proceedings.
  'verdict.title': 'Verfahren: {{title}}',
  'verdict.list': 'Verfahren: Treffer für {{words}}',
  'verdict.none': 'In dieser Sammlung steht kein Strafverfahren gegen {{name}}.',
  'verdict.others': 'Die Strafverfahren in dieser Sammlung richten sich gegen {{names}}.',
  'verdict.continued': '{{title}}, Fortsetzung',
  'verdict.charge': 'Anklagepunkt: {{charge}}',
  'verdict.claim': 'Vorwurf: {{charge}}',
  'verdict.citation': 'Beanstandung: {{charge}}',
  'verdict.type.civil': 'Ein Zivilverfahren: Vorwürfe, keine Feststellung einer Schuld',
  'verdict.type.regulatory': 'Ein Verfahren einer Behörde, kein Strafverfahren',
  'verdict.against': 'Gegen {{names}}',
  'verdict.broughtBy': 'Angestrengt von {{names}}',
  'verdict.harmed': 'Es geht darum, was {{names}} geschehen ist',
  'verdict.outcome': 'Ausgang: {{words}}',
  'verdict.outcomeOf': 'Ausgang für {{name}}: {{words}}',
  'verdict.noOutcome': 'Ausgang: nicht in dieser Sammlung',
  'verdict.came': '{{date}}, {{status}}: {{text}}',
  'verdict.latest_one': 'Der einzige Schritt, {{date}}: {{text}}',
  'verdict.latest_other': 'Der letzte von {{count}} Schritten, {{date}}: {{text}}',
  // What came of a charge or claim.
  'outcome.pending': 'noch offen',
  'outcome.withdrawn': 'zurückgenommen',
  'outcome.dismissed without prejudice': 'eingestellt, erneute Anklage möglich',
  'outcome.dismissed with prejudice': 'endgültig eingestellt, erneute Anklage ausgeschlossen',
  'outcome.no conviction (mistrial)': 'keine Verurteilung, Prozessende ohne Urteilsspruch',
  'outcome.acquitted': 'freigesprochen',
  'outcome.guilty (verdict)': 'schuldig laut Urteilsspruch',
  'outcome.guilty (plea)': 'schuldig laut eigener Erklärung',
  'outcome.no contest': 'Anklage nicht bestritten, nolo contendere',
  'outcome.conviction vacated': 'Verurteilung aufgehoben',
  'outcome.dismissed': 'Verfahren beendet',
  'outcome.settled (no finding)': 'Vergleich, ohne gerichtliche Feststellung',
  'outcome.judgment': 'Urteil',
  'outcome.cited': 'Verstoß beanstandet',
  'outcome.contested': 'Beanstandung angefochten',
  'outcome.resolved': 'erledigt',
  'verdict.civil': 'Zivilklagen: Vorwürfe, keine Strafverfahren',

  // Somebody on the record.
  'who.quotes': 'Was die Person gesagt hat',
  'who.events': 'Was geschah',
  'who.proceedings': 'Verfahren',

  // Questions that fit several, or nothing.
  'choice.title': 'Wer ist gemeint?',
  'choice.people': '{{count}} Personen in dieser Sammlung kommen infrage. Wähle unten eine aus.',
  'choice.film': 'Welcher Film ist gemeint?',
  'read.as': 'Gelesen als {{name}}.',
  'choice.sources':
    '„{{asked}}“ passt auf mehrere Quellen in dieser Sammlung ({{count}}). Wähle unten eine aus.',
  'choice.more': 'Aufgeführt sind die ersten 25; mit genaueren Worten findest du die übrigen.',
  'nothing.title': 'Nichts in dieser Sammlung',
  'nothing.titleFor': 'Nichts in dieser Sammlung zu „{{asked}}“',
  'nothing.unquoted':
    'Von {{name}} steht kein Zitat in dieser Sammlung; was sie sonst enthält, zeigen /verdict und /timeline.',
  'nothing.notTheirs': 'In dieser Sammlung sind das keine Worte von {{name}}.',
  'nothing.filtered': 'Kein Eintrag erfüllt alles zusammen.',
  'nothing.meaning':
    'Diese Sammlung betrifft: {{title}}. Was hier fehlt, kann trotzdem gesagt worden oder geschehen sein.',
  'nothing.nearest': 'Am nächsten in dieser Sammlung: {{near}}.',
  'nothing.behind': 'Was dem am nächsten kommt, steht hinter den Schaltflächen.',
  'nothing.topics': 'Themen zum Ausprobieren mit /quote',
  'film.unknown': 'Kein Film in dieser Sammlung heißt „{{asked}}“. Vorhanden: {{films}}.',
  'film.several': '„{{asked}}“ passt auf mehrere Filme in dieser Sammlung: {{films}}. Gib mehr vom Titel an.',
  'work.unknown': 'In dieser Sammlung heißt kein Film oder Dokumentarfilm „{{asked}}“. Vorhanden: {{works}}.',

  // What the record holds.
  'overview.title': 'Die Sammlung: {{title}}',
  'overview.counts':
    'Zitate: {{quotes}}. Einträge der Zeitleiste: {{events}}. Verfahren: {{proceedings}}. Quellen: {{sources}}.',
  'overview.how':
    'Frag mit `/quote` und einigen der Wörter, einer Wortfolge in "Anführungszeichen", einem Namen oder einem Thema; mit `/verdict` oder `/who` und einem Namen oder einer Funktion; mit `/timeline` und einem Namen, Wörtern oder Daten; mit `/source` und einem Medium oder Titel. `/check` sagt, ob Worte in der Sammlung stehen, `/about`, was dieser Bot tut.',
  'overview.quoted': 'Zitiert',
  'overview.topics': 'Themen zum Ausprobieren',
  'list.more': '… weitere, für die hier der Platz fehlt: {{count}}',

  // About the bot.
  'about.title': 'On the Record',
  'about.does':
    'Er antwortet mit genauem Wortlaut, dem Stand von Verfahren und mit Daten, jeweils mit Quelle. Steht etwas nicht in seiner Sammlung, sagt er das.',
  'about.doesNot':
    'Er umschreibt nichts, fasst nichts zusammen und hat keine Meinung; er liefert keine Zufallszitate und bewertet niemanden. Er kann in diesem Kanal nicht mitlesen.',
  'about.check':
    'Worte, die jemand geschrieben hat, lassen sich prüfen: im Menü der Nachricht unter Apps → Zitate prüfen oder mit `/check`. Andere Nachrichten sieht der Bot nicht.',
  'about.recent': 'Wie aktuell die Sammlung ist',
  'about.recentFilm': '{{title}} – neueste datierte Quelle: {{date}}',
  'about.stores': 'Was er über dich speichert',
  'about.storesNothing': 'Nichts. Was du eingibst, dient nur der Antwort und wird dann vergessen.',
  'about.corrections': 'Berichtigungen',
  'about.mistakes': 'Wenn etwas nicht stimmt',
  'about.report':
    'Wähle unter der Antwort „Fehler melden“. Die Meldung geht an alle, die diese Sammlung pflegen.',
  'about.tellOperator': 'Sag der Person Bescheid, die diesen Bot betreibt: Nenne die Antwort und die Quelle.',

  // Reports.
  'report.title': 'Fehler melden',
  'report.what': 'Was stimmt nicht, und woher weißt du das?',
  'report.whatHint': 'Am meisten hilft eine Quelle. Schreib nichts Privates.',
  'report.name': 'Meinen Namen mitsenden',
  'report.nameHint': 'Ohne dies erfährt niemand, von wem die Meldung stammt.',
  'report.sent': 'Danke. Deine Meldung {{id}} ging an alle, die diese Sammlung pflegen.',
  'report.failed':
    'Deine Meldung konnte nicht gesendet werden. Bitte versuch es später noch einmal; dein Text wurde nicht aufbewahrt.',
  'report.tooMany': 'Du hast innerhalb einer Stunde drei Meldungen gesendet. Bitte sende die nächste später.',
  'report.busy':
    'In der letzten Stunde sind viele Meldungen eingegangen. Bitte sende deine später; deine Worte wurden nicht aufbewahrt.',
  'report.off':
    'Hier werden keine Meldungen entgegengenommen. Sag der Person Bescheid, die diesen Bot betreibt.',

  // What can't be done.
  'fault.unknown':
    'Hier ist etwas schiefgegangen; an deiner Frage lag es nicht. Wenn es wieder passiert, gib der Person, die diesen Bot betreibt, diese Nummer: {{id}}',
  'fault.noCommand':
    'Diesen Befehl gibt es nicht mehr. Tippe /, um die vorhandenen Befehle zu sehen; es kann eine Minute dauern, bis Discord sie anzeigt.',
  'fault.outdated':
    'Das führt zu einem Eintrag, der nicht mehr in der Sammlung ist. Führe den Befehl noch einmal aus.',
  'fault.remove': 'Diese Antwort kann nur entfernen, wer gefragt hat oder Nachrichten verwalten darf.',
  'fault.post':
    'Hier siehst nur du deine Antworten: Dieser Server lässt seine Mitglieder mitgebrachte Apps nicht öffentlich nutzen.',
  'calm.private':
    'Nur du siehst das: Du hattest hier innerhalb einer Minute fünf öffentliche Antworten. In der nächsten Minute sind wieder öffentliche möglich.',
} as const satisfies Phrases;
