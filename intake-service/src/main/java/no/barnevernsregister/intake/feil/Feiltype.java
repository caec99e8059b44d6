package no.barnevernsregister.intake.feil;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import no.barnevernsregister.contracts.typer.Tekst;

/**
 * The kinds of problems that an answer can have. The kind is the last part of the problem's type and the address of its page;
 * neither ever changes.
 */
public enum Feiltype {
    ULESBAR_XML(
            400,
            "Innsendingen kan ikke leses som XML",
            "Innsendinga kan ikkje lesast som XML",
            "Dokumentet er ikke velformet XML, eller tegnkodingen er en annen enn den som er oppgitt. Setningen i detail sier fra hvilken linje.",
            "Dokumentet er ikkje velforma XML, eller teiknkodinga er ei anna enn den som er oppgjeven. Setninga i detail seier frå kva linje.",
            "Skriv dokumentet med et bibliotek for XML i stedet for å sette sammen tekst, og bruk UTF-8.",
            "Skriv dokumentet med eit bibliotek for XML i staden for å setje saman tekst, og bruk UTF-8."),
    DOCTYPE(
            400,
            "Dokumentet har en DOCTYPE",
            "Dokumentet har ein DOCTYPE",
            "En DOCTYPE kan hente filer og blåse opp dokumentet, så ingen dokumenter kan ha den.",
            "Ein DOCTYPE kan hente filer og blåse opp dokumentet, så ingen dokument kan ha han.",
            "Fjern linjen som begynner med <!DOCTYPE. Skjemaet er det samme uten.",
            "Fjern linja som byrjar med <!DOCTYPE. Skjemaet er det same utan."),
    MANGLER_SAK(
            400,
            "Dokumentet har ingen sak",
            "Dokumentet har inga sak",
            "Uten elementet Sak med en UUID i Id vet vi ikke hva rapporten gjelder, og kan ikke gi kvittering.",
            "Utan elementet Sak med ein UUID i Id veit vi ikkje kva rapporten gjeld, og kan ikkje gje kvittering.",
            "Send ett dokument for hver sak, med elementet Sak og en Id som saken beholder.",
            "Send eitt dokument for kvar sak, med elementet Sak og ein Id som saka held på."),
    MANGLER_AVGIVER(
            400,
            "Dokumentet har ingen avgiver",
            "Dokumentet har ingen avgjevar",
            "Elementet Avgiver mangler, eller kommunenummeret er ikke fire sifre. Da vet vi ikke hvem dokumentet kommer fra.",
            "Elementet Avgiver manglar, eller kommunenummeret er ikkje fire siffer. Då veit vi ikkje kven dokumentet kjem frå.",
            "Sett Organisasjonsnummer og Kommunenummer i elementet Avgiver, foran saken.",
            "Set Organisasjonsnummer og Kommunenummer i elementet Avgiver, framfor saka."),
    FEIL_ROT(
            400,
            "Filen er noe annet enn et årsuttrekk",
            "Fila er noko anna enn eit årsuttrekk",
            "Det ytterste elementet er ikke Barnevern.",
            "Det ytste elementet er ikkje Barnevern.",
            "Send filen slik fagsystemet laget den, uten noe rundt.",
            "Send fila slik fagsystemet laga ho, utan noko rundt."),
    TOM_FIL(
            400,
            "Filen er tom",
            "Fila er tom",
            "Filen som kom fram, har ikke noe innhold.",
            "Fila som kom fram, har ikkje noko innhald.",
            "Lag uttrekket på nytt og kontroller at det ble ferdig.",
            "Lag uttrekket på nytt og kontroller at det vart ferdig."),
    PAKKET_FIL(
            400,
            "Filen er pakket",
            "Fila er pakka",
            "Filen er en zip-fil eller et regneark.",
            "Fila er ei zip-fil eller eit rekneark.",
            "Pakk ut filen og send XML-filen.",
            "Pakk ut fila og send XML-fila."),
    FEIL_STORRELSE(
            400,
            "Filen har en annen størrelse enn oppgitt",
            "Fila har ein annan storleik enn oppgjeve",
            "Det kom flere byte enn det som ble sagt da opplastingen begynte.",
            "Det kom fleire byte enn det som vart sagt då opplastinga byrja.",
            "Last opp filen på nytt fra begynnelsen.",
            "Last opp fila på nytt frå byrjinga."),
    ULESBAR_KONVOLUTT(
            400,
            "Konvolutten kan ikke leses",
            "Konvolutten kan ikkje lesast",
            "Innholdet er ikke JSON, eller det mangler xsdVersion (et heltall fra 1 av) eller xmlBody (tekst).",
            "Innhaldet er ikkje JSON, eller det manglar xsdVersion (eit heiltal frå 1 av) eller xmlBody (tekst).",
            "Send {\"xsdVersion\": 4, \"xmlBody\": \"<Barnevern …\"}, eller dokumentet alene som application/xml.",
            "Send {\"xsdVersion\": 4, \"xmlBody\": \"<Barnevern …\"}, eller dokumentet åleine som application/xml."),
    ULESBAR_GZIP(
            400,
            "Innholdet kan ikke pakkes ut",
            "Innhaldet kan ikkje pakkast ut",
            "Hodet Content-Encoding sier gzip, men innholdet er noe annet eller er kuttet.",
            "Hovudet Content-Encoding seier gzip, men innhaldet er noko anna eller er kutta.",
            "Pakk hele innholdet én gang med gzip, eller send det upakket uten hodet.",
            "Pakk heile innhaldet éin gong med gzip, eller send det upakka utan hovudet."),
    UGYLDIG_PARAMETER(
            400,
            "Ugyldig parameter",
            "Ugyldig parameter",
            "En parameter eller et hode mangler eller har en verdi vi ikke kan lese. Setningen i detail sier hvilken.",
            "Ein parameter eller eit hovud manglar eller har ein verdi vi ikkje kan lese. Setninga i detail seier kva for ein.",
            "Rett verdien og send på nytt. Alle parametre står i OpenAPI-beskrivelsen.",
            "Rett verdien og send på nytt. Alle parametrar står i OpenAPI-skildringa."),
    UGYLDIG_FORESPORSEL(
            400,
            "Forespørselen kan ikke leses",
            "Førespurnaden kan ikkje lesast",
            "Innholdet har ikke de feltene det skal ha, eller feltene sier imot hverandre.",
            "Innhaldet har ikkje dei felta det skal ha, eller felta seier imot kvarandre.",
            "Se feltene i OpenAPI-beskrivelsen, rett og send på nytt.",
            "Sjå felta i OpenAPI-skildringa, rett og send på nytt."),
    UGYLDIG_SKJEMA(
            400,
            "Skjemaet kom ikke helt fram",
            "Skjemaet kom ikkje heilt fram",
            "Skjemaet fra siden er kuttet eller endret på veien.",
            "Skjemaet frå sida er kutta eller endra på vegen.",
            "Åpne siden på nytt, fyll ut og send igjen.",
            "Opne sida på nytt, fyll ut og send igjen."),
    UGYLDIG_ORGANISASJON(
            400,
            "Et felt om organisasjonen er feil",
            "Eit felt om organisasjonen er feil",
            "Opplysningene om organisasjonen kan ikke lagres. Tittelen sier hvilket felt, og detail hva som er galt.",
            "Opplysingane om organisasjonen kan ikkje lagrast. Tittelen seier kva felt, og detail kva som er gale.",
            "Rett feltet og send på nytt.",
            "Rett feltet og send på nytt."),
    UGYLDIG_FIL(
            400,
            "Filen kan ikke tas imot",
            "Fila kan ikkje takast imot",
            "Minst én linje i filen er feil. Feltet feil sier hvilke linjer og hva. Ingenting er lagret.",
            "Minst éi linje i fila er feil. Feltet feil seier kva linjer og kva. Ingenting er lagra.",
            "Rett linjene og send hele filen på nytt.",
            "Rett linjene og send heile fila på nytt."),
    IKKE_INNLOGGET(
            401,
            "Mangler gyldig token",
            "Manglar gyldig token",
            "Det er ikke noe token, det er utløpt, eller det er ikke utstedt til oss av en utsteder vi kjenner.",
            "Det er ikkje noko token, det er utgått, eller det er ikkje utferda til oss av ein utferdar vi kjenner.",
            "Hent et nytt token i Maskinporten, og send det i hodet Authorization: Bearer. Sjekk at aud er vår og at klokken går riktig.",
            "Hent eit nytt token i Maskinporten, og send det i hovudet Authorization: Bearer. Sjekk at aud er vår og at klokka går rett."),
    INGEN_TILGANG(
            403,
            "Ingen tilgang",
            "Ingen tilgang",
            "Tokenet er gyldig, men gir ikke rett til dette: omfanget mangler, organisasjonen er en annen enn avgiveren i dokumentet, eller tokenet sier imot seg selv.",
            "Tokenet er gyldig, men gjev ikkje rett til dette: omfanget manglar, organisasjonen er ein annan enn avgjevaren i dokumentet, eller tokenet seier imot seg sjølv.",
            "Setningen i detail sier hva som mangler. Kommunen gir en leverandør rett til å sende, med delegering eller som systembruker, i Altinn.",
            "Setninga i detail seier kva som manglar. Kommunen gjev ein leverandør rett til å sende, med delegering eller som systembrukar, i Altinn."),
    FINNES_IKKE(
            404,
            "Finnes ikke",
            "Finst ikkje",
            "Det er ingenting på denne adressen, eller det tilhører en kommune du ikke har tilgang til. Svaret er det samme, så ingen kan prøve seg fram.",
            "Det er ingenting på denne adressa, eller det høyrer til ein kommune du ikkje har tilgang til. Svaret er det same, så ingen kan prøve seg fram.",
            "Bruk lenkene i kvitteringen, og et token for den samme avgiveren.",
            "Bruk lenkjene i kvitteringa, og eit token for den same avgjevaren."),
    FEIL_METODE(
            405,
            "Feil metode",
            "Feil metode",
            "Adressen finnes, men kan ikke brukes med denne metoden.",
            "Adressa finst, men kan ikkje brukast med denne metoden.",
            "Se metodene i OpenAPI-beskrivelsen.",
            "Sjå metodane i OpenAPI-skildringa."),
    FEIL_SVARFORMAT(
            406,
            "Svarformatet finnes ikke",
            "Svarformatet finst ikkje",
            "Hodet Accept ber om en form vi ikke har.",
            "Hovudet Accept ber om ei form vi ikkje har.",
            "Be om application/json. Rapporter finnes også som text/html og text/csv.",
            "Be om application/json. Rapportar finst òg som text/html og text/csv."),
    KAN_IKKE_SENDES(
            409,
            "Filen kan ikke sendes",
            "Fila kan ikkje sendast",
            "Filen venter ikke på at du sender den: den har feil, er sendt før, eller en nyere fil har kommet.",
            "Fila ventar ikkje på at du sender ho: ho har feil, er send før, eller ei nyare fil har kome.",
            "Se rapporten til filen. Har den feil, rett dem og last opp en ny fil.",
            "Sjå rapporten til fila. Har ho feil, rett dei og last opp ei ny fil."),
    UTEN_KONVERTERING(
            409,
            "Ingen konvertering",
            "Inga konvertering",
            "Tjenesten er ikke meldt inn med et konverteringsår, så den første innsendingen kan ikke merkes som ferdig.",
            "Tenesta er ikkje meld inn med eit konverteringsår, så den første innsendinga kan ikkje merkast som ferdig.",
            "Be Bufdir føre opp konverteringsåret for tjenesten, og prøv igjen.",
            "Be Bufdir føre opp konverteringsåret for tenesta, og prøv igjen."),
    FEIL_PLASS(
            409,
            "Opplastingen er et annet sted",
            "Opplastinga er ein annan stad",
            "Stykket begynner et annet sted enn der opplastingen sluttet, trolig etter et brudd.",
            "Stykket byrjar ein annan stad enn der opplastinga slutta, truleg etter eit brot.",
            "Fortsett fra byten i hodet Upload-Offset.",
            "Hald fram frå byten i hovudet Upload-Offset."),
    FOR_STOR(
            413,
            "Innsendingen er for stor",
            "Innsendinga er for stor",
            "En sak kan være på høyst 10 MB, også når den er pakket ut av gzip. Et årsuttrekk kan være på høyst 200 MB.",
            "Ei sak kan vere på høgst 10 MB, òg når ho er pakka ut av gzip. Eit årsuttrekk kan vere på høgst 200 MB.",
            "Send én sak i hvert dokument, og bare det som er endret. Er én sak virkelig så stor, ta kontakt.",
            "Send éi sak i kvart dokument, og berre det som er endra. Er éi sak verkeleg så stor, ta kontakt."),
    FEIL_INNHOLDSTYPE(
            415,
            "Innholdstypen kan ikke tas imot",
            "Innhaldstypen kan ikkje takast imot",
            "Hodet Content-Type mangler eller sier noe annet enn det adressen tar imot.",
            "Hovudet Content-Type manglar eller seier noko anna enn det adressa tek imot.",
            "Send application/xml, eller application/json med den nasjonale konvolutten.",
            "Send application/xml, eller application/json med den nasjonale konvolutten."),
    FEIL_KODING(
            415,
            "Pakkingen kan ikke tas imot",
            "Pakkinga kan ikkje takast imot",
            "Hodet Content-Encoding nevner noe annet enn gzip.",
            "Hovudet Content-Encoding nemner noko anna enn gzip.",
            "Pakk med gzip, eller send innholdet upakket uten hodet.",
            "Pakk med gzip, eller send innhaldet upakka utan hovudet."),
    FOR_MANGE(
            429,
            "For mange forespørsler",
            "For mange førespurnader",
            "Avsenderen har brukt opp kvoten sin. Den fylles på jevnt, og står i hodene RateLimit og RateLimit-Policy på hvert svar.",
            "Avsendaren har brukt opp kvoten sin. Han vert fylt på jamt, og står i hovuda RateLimit og RateLimit-Policy på kvart svar.",
            "Vent de sekundene som står i Retry-After, og send det samme igjen. Det er trygt: et dokument som alt er mottatt, gir den første kvitteringen.",
            "Vent dei sekunda som står i Retry-After, og send det same igjen. Det er trygt: eit dokument som alt er motteke, gjev den første kvitteringa."),
    ANNEN_FEIL(
            400,
            "Forespørselen kan ikke behandles",
            "Førespurnaden kan ikkje handsamast",
            "Forespørselen følger ikke HTTP slik vi kan lese det. Statusen sier hva slags feil det er.",
            "Førespurnaden følgjer ikkje HTTP slik vi kan lese det. Statusen seier kva slags feil det er.",
            "Sammenlign forespørselen med OpenAPI-beskrivelsen.",
            "Samanlikn førespurnaden med OpenAPI-skildringa."),
    INTERN_FEIL(
            500,
            "Noe gikk galt hos oss",
            "Noko gjekk gale hos oss",
            "Feilen er vår. Ingenting fra forespørselen er lagret.",
            "Feilen er vår. Ingenting frå førespurnaden er lagra.",
            "Send det samme igjen om litt. Skjer det flere ganger, oppgi verdien av sporing når du tar kontakt.",
            "Send det same igjen om litt. Skjer det fleire gonger, oppgje verdien av sporing når du tek kontakt."),
    TILGANGSKATALOGEN_SVARER_IKKE(
            503,
            "Roller kan ikke ses eller endres nå",
            "Roller kan ikkje sjåast eller endrast no",
            "Katalogen over brukere svarer ikke. Ingenting er endret.",
            "Katalogen over brukarar svarer ikkje. Ingenting er endra.",
            "Prøv igjen om litt; er den borte lenge, si fra til Bufdir.",
            "Prøv igjen om litt; er ho borte lenge, sei frå til Bufdir."),
    NOKKELTJENESTEN_SVARER_IKKE(
            503,
            "Tjenesten kan ikke kryptere nå",
            "Tenesta kan ikkje kryptere no",
            "Alt vi lagrer, er kryptert. Tjenesten som har nøklene, svarer ikke, og da tar vi ikke imot noe.",
            "Alt vi lagrar, er kryptert. Tenesta som har nøklane, svarar ikkje, og då tek vi ikkje imot noko.",
            "Vent de sekundene som står i Retry-After, og send det samme igjen.",
            "Vent dei sekunda som står i Retry-After, og send det same igjen.");

    private final int status;
    private final String tittel;
    private final String tittelNynorsk;
    private final String hva;
    private final String hvaNynorsk;
    private final String gjorDette;
    private final String gjorDetteNynorsk;

    Feiltype(
            int status,
            String tittel,
            String tittelNynorsk,
            String hva,
            String hvaNynorsk,
            String gjorDette,
            String gjorDetteNynorsk) {
        this.status = status;
        this.tittel = tittel;
        this.tittelNynorsk = tittelNynorsk;
        this.hva = hva;
        this.hvaNynorsk = hvaNynorsk;
        this.gjorDette = gjorDette;
        this.gjorDetteNynorsk = gjorDetteNynorsk;
    }

    /** The kind of that name, for example {@code for-stor}. */
    public static Optional<Feiltype> av(String slag) {
        return Arrays.stream(values()).filter(en -> en.slag().equals(slag)).findFirst();
    }

    /** The last part of the problem's type. */
    public String slag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The status of HTTP that it comes with; {@link #ANNEN_FEIL} may have others. */
    public int status() {
        return status;
    }

    public Tekst tittel() {
        return new Tekst(tittel, tittelNynorsk);
    }

    /** What went wrong. */
    public Tekst hva() {
        return new Tekst(hva, hvaNynorsk);
    }

    /** What the sender can do about it. */
    public Tekst gjorDette() {
        return new Tekst(gjorDette, gjorDetteNynorsk);
    }
}
