package no.barnevernsregister.contracts.bvr;

import java.time.LocalDate;
import no.barnevernsregister.contracts.xml.SomElement;

/**
 * How the child took part.
 */
public record BarnetsMedvirkning(
        @SomElement LocalDate startDato, @SomElement String medvirkningType) {}
