package no.barnevernsregister.validation.egenskap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import no.barnevernsregister.contracts.bvr.Barnevern;
import no.barnevernsregister.contracts.xml.BarnevernXml;
import no.barnevernsregister.validation.korpus.Bvrkontroll;
import no.barnevernsregister.validation.korpus.Utfall;

/** Whatever is sent, the answer is a verdict, never an exception. */
class ValideringProperty {

    private static final Bvrkontroll NYESTE = new Bvrkontroll(null);

    @Property(tries = 400, seed = "20260122", shrinking = ShrinkingMode.OFF)
    void det_som_skrives_leses_likt_og_blir_vurdert_av_alle_regler(@ForAll Random fro) {
        Barnevern dokument = new Saksgenerator(fro).dokument();
        byte[] skrevet = BarnevernXml.skriv(dokument);

        assertThat(BarnevernXml.les(skrevet)).isEqualTo(dokument);
        assertThat(NYESTE.kontroller(skrevet).funn())
                .noneMatch(funn -> funn.regelId().equals("Filbeskrivelse")
                        || funn.regelId().equals("Ulesbar XML"))
                .noneMatch(funn -> funn.regelId().equals("REGEL_FEILET"));
    }

    @Property(tries = 4_000, seed = "20260123", shrinking = ShrinkingMode.OFF)
    void odelagte_bytes_gir_et_svar(@ForAll Random fro) {
        byte[] dokument = BarnevernXml.skriv(new Saksgenerator(fro).dokument());

        Utfall utfall = NYESTE.kontroller(odelagt(dokument, fro));

        assertThat(utfall.funn()).noneMatch(funn -> funn.regelId().equals("REGEL_FEILET"));
        assertThat(utfall.dom().equals("AVVIST") || utfall.dom().startsWith("GODTATT"))
                .isTrue();
    }

    @Property(tries = 500, seed = "20260124", shrinking = ShrinkingMode.OFF)
    void vilkarlige_bytes_gir_et_svar(@ForAll byte[] dokument) {
        assertThat(NYESTE.kontroller(dokument).dom()).isEqualTo("AVVIST");
    }

    /** A few changes: another byte, one too many, a piece away, a piece twice, an end too early, a digit or letter changed. */
    private static byte[] odelagt(byte[] dokument, Random fro) {
        byte[] bytes = dokument;
        for (int i = 0; i <= fro.nextInt(4); i++) {
            int fra = fro.nextInt(bytes.length);
            int til = Math.min(bytes.length, fra + 1 + fro.nextInt(40));
            bytes = switch (fro.nextInt(6)) {
                case 0 -> satt(bytes, fra, new byte[] {(byte) fro.nextInt(256)}, fra + 1);
                case 1 -> satt(bytes, fra, new byte[] {(byte) fro.nextInt(256)}, fra);
                case 2 -> satt(bytes, fra, new byte[0], til);
                case 3 -> satt(bytes, til, java.util.Arrays.copyOfRange(bytes, fra, til), til);
                case 4 -> fro.nextInt(5) == 0 ? satt(bytes, fra, new byte[] {'<'}, bytes.length) : bytes;
                default -> satt(bytes, fra, new byte[] {(byte) ('0' + fro.nextInt(75))}, fra + 1);
            };
        }
        return bytes;
    }

    private static byte[] satt(byte[] bytes, int fra, byte[] inn, int til) {
        var ut = new ByteArrayOutputStream(bytes.length + inn.length);
        ut.write(bytes, 0, fra);
        ut.writeBytes(inn);
        ut.write(bytes, til, bytes.length - til);
        return ut.toByteArray();
    }
}
