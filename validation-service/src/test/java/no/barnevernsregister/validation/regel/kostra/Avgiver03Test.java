package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.avgiver;
import static no.barnevernsregister.validation.regel.Klientbygger.funn;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import no.barnevernsregister.contracts.xml.XmlDokument;
import no.barnevernsregister.contracts.xml.XsdValidering;
import org.junit.jupiter.api.Test;

class Avgiver03Test {

    private final Avgiver03 regel = new Avgiver03();

    @Test
    void er_taus() {
        assertThat(funn(regel, avgiver("2025", "3401", "Kongsvinger"))).isEmpty();
    }

    @Test
    void skjemaet_stopper_et_blankt_nummer_for_regelen_ser_det() {
        String blankt = Klienteksempel.dokument("<Plan Id=\"1\" StartDato=\"2025-01-10\" Plantype=\"1\"/>")
                .replace("964965226", "         ");

        assertThat(XsdValidering.kostra15f().valider(XmlDokument.les(blankt.getBytes(StandardCharsets.UTF_8))))
                .isNotEmpty();
    }
}
