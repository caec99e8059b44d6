package no.barnevernsregister.publishing.bufdirside.infra;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.barnevernsregister.publishing.bufdirside.Dekning;
import no.barnevernsregister.publishing.bufdirside.Utgivelsesside;
import no.barnevernsregister.publishing.bufdirside.Utgivelsesside.Dom;
import no.barnevernsregister.publishing.bufdirside.Utgivelsesside.Funn;
import no.barnevernsregister.publishing.bufdirside.Utgivelsesside.Niva;
import no.barnevernsregister.publishing.bufdirside.Utgivelsesside.Summendring;
import no.barnevernsregister.publishing.geografi.Regioner;
import no.barnevernsregister.publishing.nokkeltall.Tabell;
import no.barnevernsregister.publishing.tabell.Tabellbeskrivelse;
import no.barnevernsregister.publishing.utgivelse.Endring;
import no.barnevernsregister.publishing.utgivelse.Utgivelse;
import no.barnevernsregister.publishing.utgivelse.infra.Skjermingsdom;
import no.barnevernsregister.publishing.utgivelse.infra.Utgivelsesbehandling;
import org.jspecify.annotations.Nullable;

/** Gathers what a person must see before answering for a release. */
@ApplicationScoped
public class Utgivelsessider {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FLEST_FUNN = 25;
    private static final int FLEST_SUMMER = 40;

    private final Utgivelsesbehandling behandling;
    private final Clock klokke;

    Utgivelsessider(Utgivelsesbehandling behandling, Clock klokke) {
        this.behandling = behandling;
        this.klokke = klokke;
    }

    Utgivelsesside les(Utgivelse utgivelse, String hvem) throws SQLException {
        Instant naa = klokke.instant();
        Skjermingsdom dom = behandling.dom(utgivelse.id()).orElse(null);
        List<Summendring> summer = new ArrayList<>();
        if (dom != null) {
            for (Endring.Celle celle : behandling.endredeSummer(utgivelse, FLEST_SUMMER)) {
                summer.add(new Summendring(
                        Regioner.navn(celle.region()).nb(),
                        nokkeltall(celle),
                        celle.tid(),
                        celle.forrige(),
                        celle.naa()));
            }
        }
        return new Utgivelsesside(
                utgivelse,
                utgivelse.statusVed(naa),
                Utgivelsesside.steg(utgivelse.statusVed(naa)),
                utgivelse.bestiltAv().equals(hvem),
                utgivelse.hindringFor(hvem).orElse(null),
                utgivelse.hindringForTrekk().isEmpty(),
                utgivelse.hindringForNyVersjon(naa).isEmpty(),
                behandling.lovet(utgivelse.id()).orElse(null),
                utgivelse.levert() == null ? null : Dekning.av(behandling.leverte(utgivelse), slutt(utgivelse)),
                dom == null ? null : dom(utgivelse, dom),
                dom == null ? List.of() : behandling.endringer(utgivelse),
                summer);
    }

    private static LocalDate slutt(Utgivelse utgivelse) {
        return utgivelse.perioder().stream()
                .map(periode -> LocalDate.of(Integer.parseInt(periode.substring(0, 4)), 12, 31))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static String nokkeltall(Endring.Celle celle) {
        return Tabell.finn(celle.tabell())
                .map(tabell -> Tabellbeskrivelse.innhold(tabell, celle.innhold())
                        .navn()
                        .nb())
                .orElse(celle.innhold());
    }

    private Dom dom(Utgivelse utgivelse, Skjermingsdom dom) throws SQLException {
        List<Niva> nivaer = new ArrayList<>();
        dom.nivaer()
                .properties()
                .forEach(en -> nivaer.add(new Niva(
                        en.getKey().replace("*", " · "),
                        en.getValue().path("celler").asInt(),
                        en.getValue().path("primare").asInt(),
                        en.getValue().path("sekundare").asInt())));
        return new Dom(
                dom.brudd() == 0,
                dom.brudd(),
                dom.mulige(),
                dom.celler(),
                dom.primare(),
                dom.sekundare(),
                String.format(Locale.of("nb"), "%.1f", dom.andelSkjult().doubleValue() * 100),
                nivaer,
                funn(behandling.kontrolltekst(utgivelse.id(), "revisjon").orElse("{}")));
    }

    private static List<Funn> funn(@Nullable String revisjon) {
        try {
            List<Funn> funn = new ArrayList<>();
            for (JsonNode en : JSON.readTree(revisjon).path("findings")) {
                if (funn.size() < FLEST_FUNN) {
                    List<String> celle = new ArrayList<>();
                    en.path("cell").forEach(kode -> celle.add(kode.asText()));
                    funn.add(new Funn(
                            en.path("severity").asText(),
                            String.join(" · ", celle),
                            en.path("sentence").asText()));
                }
            }
            return funn;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The audit is not JSON", e);
        }
    }
}
