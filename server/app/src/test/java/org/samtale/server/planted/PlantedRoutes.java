package org.samtale.server.planted;

/** A breach on purpose: an edge that stores. */
final class PlantedRoutes {
    private final PlantedRepository repository = new PlantedRepository();

    PlantedRepository repository() {
        return repository;
    }
}
