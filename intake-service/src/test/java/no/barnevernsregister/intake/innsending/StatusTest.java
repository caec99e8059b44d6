package no.barnevernsregister.intake.innsending;

import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.hendelse.Vurdering;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatusTest {

    @ParameterizedTest
    @EnumSource(Vurdering.class)
    void en_vurdering_gir_sin_egen_status_mellom_mottatt_og_registrert(Vurdering vurdering) {
        Status status = Status.av(vurdering);

        assertThat(status).hasToString(vurdering.name());
        assertThat(status).isGreaterThan(Status.MOTTATT).isLessThan(Status.REGISTRERT);
    }
}
