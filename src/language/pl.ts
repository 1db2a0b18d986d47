// Set phrases in Polish. “Record” is “zbiór”: “akta” would be the court’s. Names and titles stand where they
// need no inflection.
import type { Phrases } from './en.js';

export const pl = {
  // Commands: at most 100 characters each.
  'command.quote': 'Dokładne słowa: kto je powiedział i skąd pochodzą',
  'command.quote.query': 'Kilka z tych słów, "fraza", nazwisko lub temat',
  'command.quote.speaker': 'Tylko to, co powiedziała ta osoba',
  'command.quote.work': 'Tylko to, co powiedziano w tym filmie lub filmie dokumentalnym',
  'command.quote.card': 'Jako obraz, z tym, kto to powiedział i gdzie',
  'command.verdict': 'Co działo się w sądzie: zarzuty, oświadczenie co do winy, werdykt, umorzenie, apelacja',
  'command.verdict.person': 'Nazwisko lub funkcja; bez tego wszystkie postępowania karne w tym zbiorze',
  'command.timeline': 'Co i kiedy się wydarzyło; każdy wpis z określeniem rodzaju i źródłami',
  'command.timeline.about': 'Słowa lub nazwisko; bez tego cały zbiór',
  'command.timeline.person': 'Tylko wpisy, w których wymieniono tę osobę',
  'command.timeline.from': 'Rok, miesiąc lub dzień: 2023, 2023-04, 2023-04-21',
  'command.timeline.to': 'Rok, miesiąc lub dzień: 2023, 2023-04, 2023-04-21',
  'command.timeline.view': 'Słowami albo jako obraz',
  'view.text': 'Słowa',
  'view.picture': 'Obraz',
  'command.check': 'Czy słowa są w zbiorze: dosłownie, skrócone, zmienione czy wcale',
  'command.check.text': 'Te słowa; w cudzysłowie to, co jest cytatem',
  'command.who': 'Osoba: funkcja, wypowiedzi, wydarzenia i postępowania karne, wszystko ze źródłami',
  'command.who.person': 'Nazwisko lub funkcja',
  'command.source': 'Skąd pochodzi zbiór i na ile sprawdzono każde źródło',
  'command.source.source': 'Wydawca lub tytuł; bez tego lista wszystkich źródeł',
  'command.about': 'Co ten bot robi, a czego nie, i jak aktualny jest jego zbiór',
  'command.film': 'Który film lub która sprawa',
  'command.private': 'Odpowiedź widoczna tylko dla ciebie',

  // Buttons and menus.
  'button.previous': 'Wstecz',
  'button.next': 'Dalej',
  'button.context': 'W kontekście',
  'button.source': 'Źródło, w tym miejscu',
  'button.page': 'Źródło, cała strona',
  'button.quotes': 'Cytaty',
  'button.verdict': 'Postępowania karne',
  'button.text': 'Słowami',
  'menu.more': 'Więcej…',
  'menu.remove': 'Usuń tę odpowiedź',
  'menu.remove.hint': 'Osoba, która pytała, lub osoba, która może zarządzać wiadomościami',
  'menu.report': 'Zgłoś błąd',
  'menu.report.hint': 'Do osób, które prowadzą ten zbiór',
  'menu.card': 'Karta',
  'menu.card.hint': 'Te słowa jako obraz, z tym, kto je powiedział i gdzie',
  'menu.post': 'Opublikuj tutaj',
  'menu.post.hint': 'Pokazuje tę odpowiedź wszystkim na tym kanale',
  'menu.quotes': 'Wszystkie cytaty w tej odpowiedzi: {{count}}',
  'menu.found': 'Znalezione cytaty, w kontekście: {{count}}',
  'menu.entries': 'Wszystkie wpisy w tej odpowiedzi: {{count}}',
  'menu.people': 'Wybierz osobę',
  'menu.sources': 'Wybierz źródło',
  'menu.steps': 'Wszystkie etapy postępowań wobec jednej osoby',

  // Places.
  'place.quote': 'Cytat {{number}} z {{count}}',
  'place.page': 'Strona {{number}} z {{count}}',

  // Quotes.
  'quote.speaker': 'Kto to powiedział',
  'quote.work': 'Gdzie padły te słowa',
  'quote.circumstances': 'Okoliczności',
  'quote.source': 'Podaje',
  'quote.also': 'Także: {{source}}',
  'quote.inseparable': 'Te słowa stanowią całość: pominięcie części odwróciłoby ich sens.',
  'quote.respondsTo': 'Powiedziane w odpowiedzi na',
  'quote.answeredBy': 'Odpowiedź',
  'quote.claims': 'Także w tym zbiorze, jako własne twierdzenie',
  'quote.in': '{{number}} z {{count}}, w: {{work}}',
  'context.title': 'W kontekście',
  'context.around': 'Słowa przed i po',
  'context.before': 'Wcześniej w źródle',
  'context.after': 'Dalej w źródle',
  'context.none':
    'Tekst źródła nie jest tu dostępny, więc nie wiadomo, co poprzedza te słowa i co po nich następuje.',
  'context.alone': 'Nic więcej w tym zbiorze nie stoi przed tym ani po tym w tym źródle.',

  'check.inMessage': 'W wiadomości',
  'check.inEmbed': 'W treści osadzonej w wiadomości',
  'check.onRecord': 'W zbiorze',
  'check.compared': 'Słowo po słowie',
  'check.leftOut': 'pominięto',
  'check.added.mark': 'dodano',
  'check.exact': 'Dosłownie',
  'check.exact.means': 'Te słowa są w zbiorze dokładnie w takiej postaci.',
  'check.same': 'Te same słowa',
  'check.same.means': 'Słowa są te same, lecz inaczej zapisane.',
  'check.shortened': 'Skrócone',
  'check.shortened.means': 'Pominięto słowa ze zbioru.',
  'check.altered': 'Zmienione',
  'check.altered.means': 'Wiadomość różni się od zbioru słowami lub ich kolejnością.',
  'check.stitched': 'Sklejone',
  'check.stitched.means':
    'Części różnych wypowiedzi połączono w jedną. Każdą podano niżej z jej pochodzeniem.',
  'check.short': 'Za krótkie, by stwierdzić',
  'check.short.means':
    'Po tak niewielu słowach, niecharakterystycznych dla jednego cytatu, nie można poznać pochodzenia.',
  'check.notFound': 'Nie ma w tym zbiorze',
  'check.notFound.means':
    'Szukano wśród cytatów na temat: {{titles}}. To nie znaczy, że nigdy tego nie powiedziano.',
  'check.instead': 'To nie cytat',
  'check.instead.title': 'To tytuł w tym zbiorze, a nie czyjeś słowa: „{{title}}”.',
  'check.instead.source': 'To słowa źródła, a nie cytowanej osoby: {{source}}.',
  'check.instead.outcome': 'To nie jest cytat. Jak zakończył się każdy zarzut: `/verdict {{name}}`',
  'check.negation': 'Przeczenie',
  'check.number': 'Liczba',
  'check.turning': 'Słowo zmieniające sens',
  'check.question': 'Pytanie',
  'check.name': 'Nazwa własna',
  'check.added': '{{kind}} tylko w wiadomości: „{{message}}”',
  'check.dropped': '{{kind}} tylko w zbiorze: „{{record}}”',
  'check.changed': '{{kind}}, zmiana: „{{record}}” w zbiorze, „{{message}}” w wiadomości',
  'check.order': 'Zmieniona kolejność: „{{message}}” jest w zbiorze w innym miejscu tego samego cytatu',
  'check.letter': 'Obca litera: „{{message}}” w wiadomości tylko wygląda jak „{{record}}”',
  'check.differs': 'Co się różni: {{differences}}.',
  'check.differs.case': 'wielkie litery',
  'check.differs.punctuation': 'interpunkcja',
  'check.differs.typography': 'kształt cudzysłowów, kresek lub liter',
  'check.differs.spacing': 'odstępy',
  'check.differs.numerals': 'zapis liczb',
  'check.differs.bowdlerised': 'ukryte litery',
  'check.inseparable': 'Pominięto, choć należy do tych słów: „{{words}}” Bez tego sens by się odwrócił.',
  'check.alsoIn': 'Te same słowa są w zbiorze także od: {{quotes}}',
  'check.otherSpeaker': 'Inna osoba',
  'check.otherSpeaker.means':
    '– tę osobę wymieniono w wiadomości przy tych słowach. W tym zbiorze pochodzą one od: {{speakers}}.',
  'check.more': 'Nie sprawdzono: {{count}}. W odpowiedzi mieści się najwyżej dziesięć, a długich mniej.',
  'check.notPosted':
    'Tego nie można opublikować: jest za długie lub ma niewidoczne znaki. Sprawdź krótszą część poleceniem /check.',
  'check.busy': 'Sprawdzanych jest zbyt wiele wiadomości. Spróbuj ponownie za chwilę.',
  'check.nothing': 'W tej wiadomości nie ma słów do sprawdzenia. Pliki i naklejki nie są czytane.',
  'check.nothingTyped': 'Nie ma słów do sprawdzenia. Napisz, co powiedziano, a cytat weź w cudzysłów.',
  'check.own':
    'Tę wiadomość napisał ten bot. Cytaty w jego odpowiedziach pochodzą ze zbioru, a każda odpowiedź podaje ich źródło.',

  // Works.
  'work.film': 'film',
  'work.documentary': 'film dokumentalny',
  'work.director': 'reżyseria: {{name}}',
  'work.shownOn': 'emisja: {{place}}',

  // Sources.
  'source.document': 'dokument',
  'source.unknown': 'nie wiadomo: {{parts}}',
  'source.notInText': 'brak w dostarczonym tekście: {{parts}}',
  'source.part.publisher': 'wydawca',
  'source.part.author': 'autor',
  'source.part.title': 'tytuł',
  'source.part.date': 'data',
  'source.part.address': 'adres internetowy',
  'source.noHeadline': 'nagłówka nie sprawdzono',
  'source.by': 'autor: {{author}}',
  'source.undated': 'bez daty',
  'source.checked': 'Sprawdzono z tekstem źródła ({{hash}})',
  'source.cited': 'Źródło przywołane, tekst tu niedostępny',
  'source.allCited': 'Źródła przywołane, teksty tu niedostępne',
  'source.someChecked': 'Sprawdzono z tekstem źródła: {{sources}}',
  'source.othersCited': 'pozostałe przywołane, teksty tu niedostępne',
  'source.asOf': 'Stan na {{date}} według najnowszego z przywołanych datowanych źródeł',
  'source.asOfUndated': 'Źródło bez daty',
  'source.heading': 'Źródła',
  'source.list': 'Źródła: {{title}}',
  'source.supports_one': 'podstawa {{count}} informacji lub cytatu',
  'source.supports_few': 'podstawa {{count}} informacji i cytatów',
  'source.supports_many': 'podstawa {{count}} informacji i cytatów',
  'source.supports_other': 'podstawa {{count}} informacji i cytatów',
  'source.passage': '„{{words}}” – na poparcie: {{statement}}',

  // Dates.
  'date.none': 'nie podano daty',
  'date.about': 'mniej więcej {{date}}',

  // What kind of statement an entry is.
  'status.reported': 'według doniesień',
  'status.claim': 'twierdzenie',
  'status.charge': 'postawienie zarzutów',
  'status.plea': 'oświadczenie co do winy',
  'status.verdict': 'werdykt',
  'status.sentence': 'orzeczona kara',
  'status.dismissal': 'umorzenie postępowania',
  'status.ruling': 'rozstrzygnięcie',
  'status.appeal': 'apelacja',
  'status.settlement': 'ugoda',
  'status.release': 'premiera filmu',
  'status.claimBy': '{{status}} – kto twierdzi: {{name}}',
  'status.notGuilt': 'to nie stwierdzenie winy',
  'status.notAcquittal': 'to nie uniewinnienie',
  'status.civil': 'w sprawie cywilnej',

  // Events.
  'event.conflict': 'Źródła podają różne wersje ({{about}}):',
  'event.later': 'Później ({{date}}): {{text}}',
  'event.respondsTo': 'W odpowiedzi na: {{text}}',
  'event.answeredBy': 'Odpowiedź: {{text}}',
  'event.note': 'Uwaga: {{note}}',

  // Pictures.
  'picture.entries': 'Wpisy {{from}}–{{to}} z {{count}}',
  'picture.fold': '{{time}} bez wpisów',
  'picture.undated': 'Bez daty',
  'picture.characters':
    'Tego nie da się narysować: w kroju pisma obrazu brakuje niektórych znaków. Oto odpowiedź słowami.',
  'picture.long': 'To jest za długie na obraz. Oto odpowiedź słowami.',
  'picture.busy':
    'Teraz powstaje zbyt wiele obrazów. Oto odpowiedź słowami; poproś o obraz ponownie za chwilę.',
  'picture.yours':
    'Twój poprzedni obraz jeszcze powstaje. Oto odpowiedź słowami; poproś o obraz ponownie za chwilę.',
  'picture.failed': 'Nie udało się przygotować obrazu. Oto odpowiedź słowami.',

  // Timelines.
  'timeline.title': 'Oś czasu: {{title}}',
  'timeline.entries': 'Wybrane wpisy – {{conditions}}.',
  'timeline.naming': 'wymieniona osoba: {{name}}',
  'timeline.matching': 'szukane słowa: {{words}} (najwyżej {{count}} najlepszych)',
  'timeline.words': '„{{words}}”',
  'timeline.theWords': 'te z pytania',
  'timeline.from': 'od: {{date}}',
  'timeline.to': 'do: {{date}}',
  'timeline.undated': 'Wpisy bez daty pominięto.',
  'timeline.notADate':
    '„{{text}}” nie jest datą. Wpisz w „{{option}}” rok, miesiąc lub dzień: 2021, 2021-10 lub 2021-10-21.',
  'timeline.reversed':
    '„from” ({{from}}) jest późniejsze niż „to” ({{to}}). Zamień je miejscami i zapytaj ponownie.',

  // Proceedings.
  'verdict.title': 'Postępowania karne: {{title}}',
  'verdict.list': 'Postępowania, szukane słowa: {{words}}',
  'verdict.none': 'W tym zbiorze nie ma postępowania karnego przeciwko tej osobie: {{name}}.',
  'verdict.others': 'Osoby, których dotyczą postępowania w tym zbiorze: {{names}}.',
  'verdict.continued': '{{title}}, ciąg dalszy',
  'verdict.charge': 'Zarzut: {{charge}}',
  'verdict.outcome': 'Wynik, słowami źródła: {{words}}',
  'verdict.noOutcome': 'Wynik: brak w tym zbiorze',
  'verdict.came': '{{date}} ({{status}}): {{text}}',
  'verdict.latest_one': 'Jedyny etap ({{date}}): {{text}}',
  'verdict.latest_few': 'Ostatni z {{count}} etapów ({{date}}): {{text}}',
  'verdict.latest_many': 'Ostatni z {{count}} etapów ({{date}}): {{text}}',
  'verdict.latest_other': 'Ostatni z {{count}} etapów ({{date}}): {{text}}',
  'verdict.civil': 'Sprawy cywilne: twierdzenia stron, nie postępowania karne',

  // Somebody on the record.
  'who.quotes': 'Wypowiedzi',
  'who.events': 'Co się wydarzyło',
  'who.proceedings': 'Postępowania karne',

  // Questions that fit several, or nothing.
  'choice.title': 'O kogo chodzi?',
  'choice.people': 'Pasujących osób w tym zbiorze: {{count}}. Wybierz poniżej.',
  'choice.film': 'O który film chodzi?',
  'read.as': 'Odczytano jako: {{name}}.',
  'choice.sources':
    'Do „{{asked}}” pasuje więcej niż jedno źródło z tego zbioru ({{count}}). Wybierz poniżej.',
  'choice.more': 'Lista zawiera pierwsze 25; resztę znajdziesz, wpisując więcej słów.',
  'nothing.title': 'Brak w tym zbiorze',
  'nothing.titleFor': 'Brak w tym zbiorze: „{{asked}}”',
  'nothing.unquoted':
    'W tym zbiorze nie ma wypowiedzi tej osoby: {{name}}. To, co w nim jest, pokazują /verdict i /timeline.',
  'nothing.notTheirs': 'W tym zbiorze nie są to słowa tej osoby: {{name}}.',
  'nothing.filtered': 'Żaden wpis nie spełnia tego wszystkiego naraz.',
  'nothing.meaning':
    'Ten zbiór dotyczy: {{title}}. Brak w tym zbiorze nie znaczy, że czegoś nigdy nie powiedziano albo że nigdy się to nie zdarzyło.',
  'nothing.nearest': 'Najbliżej w tym zbiorze: {{near}}.',
  'nothing.behind': 'To, co najbliższe, kryje się pod przyciskami.',
  'nothing.topics': 'Tematy do wypróbowania z /quote',
  'film.unknown': 'Żaden film w tym zbiorze nie nosi tytułu „{{asked}}”. Dostępne: {{films}}.',
  'film.several': 'Do „{{asked}}” pasuje kilka filmów z tego zbioru: {{films}}. Wpisz więcej słów z tytułu.',
  'work.unknown':
    'Żaden film (także dokumentalny) w tym zbiorze nie nosi tytułu „{{asked}}”. Dostępne: {{works}}.',

  // What the record holds.
  'overview.title': 'Zbiór: {{title}}',
  'overview.counts':
    'Cytaty: {{quotes}}. Wpisy na osi czasu: {{events}}. Postępowania karne: {{proceedings}}. Źródła: {{sources}}.',
  'overview.how':
    'Pytaj przez `/quote`, podając kilka z tych słów, frazę w "cudzysłowie", nazwisko lub temat; przez `/verdict` lub `/who`, podając nazwisko lub funkcję; przez `/timeline`, podając nazwisko, słowa lub daty; przez `/source`, podając wydawcę lub tytuł. `/check` mówi, czy słowa są w zbiorze, a `/about`, co ten bot robi.',
  'overview.quoted': 'Cytowane osoby',
  'overview.topics': 'Tematy do wypróbowania',
  'list.more': '… kolejne, które się tu nie mieszczą: {{count}}',

  // About the bot.
  'about.title': 'On the Record',
  'about.does':
    'Odpowiada dokładnymi słowami, stanem postępowań karnych i datami, zawsze ze źródłem. Gdy czegoś w jego zbiorze nie ma, mówi o tym.',
  'about.doesNot':
    'Nie tworzy parafraz, streszczeń ani opinii, nie podaje losowych cytatów i nikogo nie punktuje. Nie może czytać tego kanału.',
  'about.check':
    'Słowa, które ktoś opublikował, można sprawdzić: otwórz menu wiadomości, potem Aplikacje → Check quotes, albo wpisz `/check`. Bot nie widzi żadnej innej wiadomości.',
  'about.recent': 'Jak aktualny jest zbiór',
  'about.recentFilm': '{{title}} – najnowsze datowane źródło: {{date}}',
  'about.stores': 'Co o tobie przechowuje',
  'about.storesNothing': 'Nic. To, co wpisujesz, służy do udzielenia odpowiedzi i zostaje zapomniane.',
  'about.mistakes': 'Jeśli coś się nie zgadza',
  'about.report': 'Wybierz „Zgłoś błąd” pod odpowiedzią. Zgłoszenie trafi do osób, które prowadzą ten zbiór.',
  'about.tellOperator': 'Powiadom osobę, która prowadzi tego bota: podaj odpowiedź i źródło.',

  // Reports.
  'report.title': 'Zgłoś błąd',
  'report.what': 'Co się nie zgadza i skąd to wiesz?',
  'report.whatHint': 'Najbardziej pomaga źródło. Nie pisz niczego prywatnego.',
  'report.name': 'Wyślij też moją nazwę użytkownika',
  'report.nameHint': 'Bez tego nikt się nie dowie, od kogo jest zgłoszenie.',
  'report.sent': 'Dziękujemy. Zgłoszenie {{id}} zostało wysłane do osób, które prowadzą ten zbiór.',
  'report.failed':
    'Nie udało się wysłać zgłoszenia. Spróbuj ponownie później; twój tekst nie został zachowany.',
  'report.tooMany': 'To już trzy zgłoszenia od ciebie w ciągu godziny. Następne wyślij później.',
  'report.busy':
    'W ciągu ostatniej godziny przyszło wiele zgłoszeń. Wyślij swoje później; twoje słowa nie zostały zachowane.',
  'report.off': 'Tutaj nie przyjmuje się zgłoszeń. Powiadom osobę, która prowadzi tego bota.',

  // What can't be done.
  'fault.unknown':
    'Coś poszło tu nie tak; z pytaniem wszystko było w porządku. Jeśli to się powtórzy, podaj osobie, która prowadzi tego bota, ten numer: {{id}}',
  'fault.noCommand':
    'Tego polecenia już nie ma. Wpisz /, aby zobaczyć dostępne polecenia; Discord może potrzebować minuty, żeby je pokazać.',
  'fault.outdated': 'To prowadzi do wpisu, którego nie ma już w zbiorze. Użyj polecenia jeszcze raz.',
  'fault.remove':
    'Tę odpowiedź może usunąć tylko osoba, która pytała, lub osoba, która może zarządzać wiadomościami.',
  'fault.post':
    'Tutaj odpowiedzi widzisz tylko ty: ten serwer nie pozwala swoim członkom używać publicznie własnych aplikacji.',
  'calm.private':
    'Tylko ty to widzisz: masz tu już pięć publicznych odpowiedzi z ostatniej minuty. Za minutę odpowiedzi znów będą mogły być publiczne.',
} as const satisfies Phrases;
