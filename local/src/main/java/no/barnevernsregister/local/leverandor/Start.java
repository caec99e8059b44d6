package no.barnevernsregister.local.leverandor;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import no.barnevernsregister.contracts.geografi.Kommune;
import no.barnevernsregister.local.Demobruker;
import no.barnevernsregister.local.Innlogging;
import no.barnevernsregister.local.LokalFeil;
import no.barnevernsregister.local.Lokalsystem;
import no.barnevernsregister.local.Lokaltjeneste;
import no.barnevernsregister.local.Prosjektmappe;
import no.barnevernsregister.local.Systemklient;
import no.barnevernsregister.local.generator.Generator;
import no.barnevernsregister.local.generator.Utvalg;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the whole system, plays two vendors and a release, and runs until it is stopped. */
@Command(
        name = "bvr start",
        mixinStandardHelpOptions = true,
        description = "Starts the whole system with synthetic data.")
public final class Start implements Callable<Integer> {

    private static final int FRA_AAR = 2023;
    private static final int TIL_AAR = 2025;

    @Option(names = "--empty", description = "start without data")
    private boolean tomt;

    @Option(
            names = "--municipalities",
            defaultValue = "30",
            description = "how many, 1 to 357 (default ${DEFAULT-VALUE})")
    private int kommuner;

    @Option(names = "--seed", defaultValue = "1", description = "same seed, same data (default ${DEFAULT-VALUE})")
    private long fro;

    public static void main(String[] argumenter) {
        System.exit(new CommandLine(new Start()).execute(argumenter));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path mappe = Prosjektmappe.finn().resolve(".bvr");
        List<Kommune> utvalg;
        try {
            utvalg = Utvalg.kommuner(kommuner, LocalDate.of(TIL_AAR, 12, 31));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        var stopp = new CountDownLatch(1);
        var stoppet = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stopp.countDown();
            try {
                stoppet.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        long fra = System.nanoTime();
        try (Lokalsystem system =
                Lokalsystem.start(new Lokalsystem.Oppsett(mappe, true, Leverandor.klienter(utvalg), Start::fortell))) {
            fortell(String.format(Locale.ROOT, "%nAlt er klart etter %.0f sekunder.", (System.nanoTime() - fra) / 1e9));
            Path spilt = mappe.resolve("spilt");
            if (!tomt && !Files.exists(spilt)) {
                spill(system, utvalg);
                Files.writeString(spilt, storste(utvalg).nummer().verdi());
            }
            String side = Files.exists(spilt) ? "/kommune/" + Files.readString(spilt) : "/";
            skrivAdresser(system, utvalg, system.adresse(Lokaltjeneste.PUBLISHING) + side);
            stopp.await();
            fortell(System.lineSeparator() + "Stopper.");
        } catch (LokalFeil e) {
            System.err.println(e.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        } finally {
            stoppet.countDown();
        }
        return CommandLine.ExitCode.OK;
    }

    private void spill(Lokalsystem system, List<Kommune> utvalg) {
        var innlogging = new Innlogging(system.keycloak());
        var generator = new Generator(fro, FRA_AAR, TIL_AAR);
        new Organisasjonsspill(system.adresse(Lokaltjeneste.INTAKE), innlogging).erklaer(utvalg, FRA_AAR);
        fortell("To leverandører sender for " + utvalg.size() + " kommuner.");
        var spill =
                new Leverandorspill(system.adresse(Lokaltjeneste.INTAKE), innlogging, generator, new Fremdriftslinje());
        Leverandorspill.Resultat resultat = spill.spill(utvalg, (kommune, forlop) -> {});
        fortell(String.format(
                Locale.ROOT,
                "%d meldinger på %.0f s (%.0f/s), %d avvist. Kvittering: median %d ms, 95 %% innen %d ms.",
                resultat.sendt(),
                resultat.sekunder(),
                resultat.sendt() / resultat.sekunder(),
                resultat.avvist(),
                resultat.kvittering(0.5),
                resultat.kvittering(0.95)));
        fortell("Bufdir beregner, godkjenner og publiserer en utgivelse.");
        new Utgivelsesspill(system.adresse(Lokaltjeneste.PUBLISHING), innlogging)
                .utgi("Barnevern " + TIL_AAR + " (syntetisk)", List.of("2023", "2024", "2025"));
    }

    private static void fortell(String linje) {
        System.out.println(linje);
        System.out.flush();
    }

    private static void skrivAdresser(Lokalsystem system, List<Kommune> utvalg, String kommuneside) throws IOException {
        Kommune forste = utvalg.getFirst();
        Systemklient klient = Leverandor.klient(forste);
        String token = "curl -s -d grant_type=client_credentials -d client_id=" + klient.id() + " -d client_secret="
                + system.keycloak().hemmelighet(klient) + " -d 'scope=bvr:innsending.write bvr:innsending.read' "
                + system.keycloak().utsteder("maskinporten") + "/protocol/openid-connect/token";
        String innsending = "curl -i -H \"Authorization: Bearer $TOKEN\" -H 'Content-Type: application/xml'"
                + " --data-binary @melding.xml " + system.adresse(Lokaltjeneste.INTAKE) + "/api/v1/innsendinger";
        Map<String, Object> alt = new LinkedHashMap<>();
        alt.put("kommuneside", kommuneside);
        for (Lokaltjeneste tjeneste : Lokaltjeneste.values()) {
            alt.put(tjeneste.navn(), system.adresse(tjeneste).toString());
        }
        alt.put("keycloak", system.keycloak().adresse());
        Map<String, Object> brukere = new LinkedHashMap<>();
        for (Demobruker bruker : Demobruker.ALLE) {
            brukere.put(
                    bruker.brukernavn(),
                    Map.of("passord", system.keycloak().passord(bruker), "tilganger", bruker.tilganger()));
        }
        alt.put("brukere", brukere);
        alt.put(
                "testorganisasjoner",
                utvalg.stream().map(en -> testorganisasjon(system, en)).toList());
        alt.put("token", token);
        alt.put("innsending", innsending);
        Path fil = Prosjektmappe.finn().resolve("local/target/local.json");
        new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(fil.toFile(), alt);
        fortell("""

                Se tallene:      %s
                API:             %s/api/v2/tables
                Send inn:        %s/api/v1/innsendinger, slik %s/kom-i-gang viser
                Halvårsrapport:  %s/halvaar (rapportor, godkjenner, statsforvalter, bufdir-administrator)
                Logger:          .bvr/log
                Brukere og mer:  %s

                Token for %s:
                  TOKEN=$(%s | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
                Send en melding (lag noen med ./bvr generate --municipalities 1 --out meldinger):
                  %s

                Ctrl-C stopper. Dataene blir liggende i .bvr; ./bvr clean fjerner dem.""".formatted(
                        kommuneside,
                        system.adresse(Lokaltjeneste.PUBLISHING),
                        system.adresse(Lokaltjeneste.INTAKE),
                        system.adresse(Lokaltjeneste.INTAKE),
                        system.adresse(Lokaltjeneste.INTAKE),
                        fil,
                        forste.navn(),
                        token,
                        innsending));
    }

    /** By what a vendor sends for a municipality here. */
    private static Map<String, Object> testorganisasjon(Lokalsystem system, Kommune kommune) {
        Systemklient klient = Leverandor.klient(kommune);
        Map<String, Object> felt = new LinkedHashMap<>();
        felt.put("kommune", kommune.nummer() + " " + kommune.navn());
        felt.put("organisasjonsnummer", klient.kommune().verdi());
        felt.put("leverandor", klient.leverandor().verdi());
        felt.put("maate", klient.delegert() ? "delegering" : "systembruker");
        felt.put("klient", klient.id());
        felt.put("hemmelighet", system.keycloak().hemmelighet(klient));
        return felt;
    }

    private static Kommune storste(List<Kommune> utvalg) {
        return utvalg.stream()
                .max(java.util.Comparator.comparingInt(kommune ->
                        no.barnevernsregister.contracts.geografi.Befolkning.antall(kommune.nummer(), TIL_AAR, 0, 17)
                                .orElse(0)))
                .orElseThrow();
    }
}
