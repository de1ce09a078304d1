<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16-Białowieża" styleCategories="Symbology">
 <pipe>
  <provider>
   <resampling enabled="false" zoomedInResamplingMethod="nearestNeighbour" zoomedOutResamplingMethod="nearestNeighbour" maxOversampling="2" />
  </provider>
  <rasterrenderer type="singlebandpseudocolor" band="1" opacity="1" alphaBand="-1" nodataColor="" classificationMin="0" classificationMax="120">
   <minMaxOrigin>
    <limits>None</limits>
    <extent>WholeRaster</extent>
    <statAccuracy>Estimated</statAccuracy>
   </minMaxOrigin>
   <rastershader>
    <colorrampshader colorRampType="DISCRETE" classificationMode="1" minimumValue="0" maximumValue="120" clip="0" labelPrecision="0">
     <item value="15" color="#ffe699" alpha="255" label="Up to 15 minutes" />
     <item value="30" color="#fdb04a" alpha="255" label="15 to 30 minutes" />
     <item value="60" color="#e0652b" alpha="255" label="30 to 60 minutes" />
     <item value="120" color="#a2264b" alpha="255" label="60 to 120 minutes" />
     <item value="inf" color="#3b0f50" alpha="255" label="More than 120 minutes" />
    </colorrampshader>
   </rastershader>
  </rasterrenderer>
  <brightnesscontrast brightness="0" contrast="0" gamma="1" />
  <huesaturation saturation="0" grayscaleMode="0" colorizeOn="0" />
  <rasterresampler maxOversampling="2" />
 </pipe>
 <blendMode>0</blendMode>
</qgis>
