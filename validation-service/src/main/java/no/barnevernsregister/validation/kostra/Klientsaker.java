package no.barnevernsregister.validation.kostra;

import java.io.InputStream;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import no.barnevernsregister.contracts.bvr.Avgiver;
import no.barnevernsregister.contracts.bvr.Barnevern;
import no.barnevernsregister.contracts.bvr.Fagsystem;
import no.barnevernsregister.contracts.bvr.Sak;
import no.barnevernsregister.contracts.geografi.Kommune;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.contracts.kostra.Individ;
import no.barnevernsregister.contracts.kostra.SakMapper;
import no.barnevernsregister.contracts.typer.Bydelsnummer;
import no.barnevernsregister.contracts.typer.DokumentId;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import no.barnevernsregister.contracts.xml.KostraXml;
import no.barnevernsregister.contracts.xml.XmlDokument;
import no.barnevernsregister.contracts.xml.XmlStrom;
import org.jspecify.annotations.Nullable;

/** The clients of a checked yearly extract as cases, one after the other, each in the envelope of a case message. */
public final class Klientsaker implements Iterator<Barnevern>, AutoCloseable {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Fagsystem FAGSYSTEM = new Fagsystem("KOSTRA", "15F", "1");

    private final XmlStrom strom;
    private final XmlDokument rot;
    private final Runde runde;
    private final Organisasjonsnummer tjeneste;
    private Optional<Individ> neste;

    /** @param fil a file that {@link Kostrakontroll} has not refused */
    public Klientsaker(InputStream fil, Runde runde, Organisasjonsnummer tjeneste) {
        this.strom = new XmlStrom(fil);
        this.rot = strom.rot();
        this.runde = runde;
        this.tjeneste = tjeneste;
        this.neste = les();
    }

    @Override
    public boolean hasNext() {
        return neste.isPresent();
    }

    @Override
    public Barnevern next() {
        Individ individ = neste.orElseThrow(NoSuchElementException::new);
        neste = les();
        Sak sak = SakMapper.map(individ, tjeneste, runde.bydel(), runde.aar()).sak();
        return new Barnevern(
                new DokumentId(sak.id().verdi()),
                runde.telledato().atTime(LocalTime.NOON).atZone(OSLO).toOffsetDateTime(),
                null,
                FAGSYSTEM,
                avgiver(individ),
                sak);
    }

    private Optional<Individ> les() {
        for (Optional<XmlDokument> del = strom.neste(rot); del.isPresent(); del = strom.neste(rot)) {
            if (del.get().navn().equals("Individ")) {
                return Optional.of(KostraXml.individ(del.get()).individ());
            }
        }
        return Optional.empty();
    }

    private Avgiver avgiver(Individ individ) {
        Kommunenummer nummer = runde.kommune();
        String navn = Kommuner.finn(nummer).map(Kommune::navn).orElse(nummer.verdi());
        String bydel = runde.bydel().equals(Runde.HELE) ? individ.bydelsnummer() : runde.bydel();
        return new Avgiver(
                tjeneste.verdi(),
                nummer,
                navn,
                bydel == null ? null : new Bydelsnummer(bydel),
                bydelsnavn(bydel, individ));
    }

    private static @Nullable String bydelsnavn(@Nullable String bydel, Individ individ) {
        return bydel == null ? null : individ.bydelsnavn();
    }

    @Override
    public void close() {
        strom.close();
    }
}
